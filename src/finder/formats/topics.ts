/** What is found beside stories. */
export type TopicKindName = 'aanpak' | 'sector' | 'doelgroep' | 'begrip' | 'organisatie';

/** An approach, sector, doelgroep, term or organisation, as the finder knows it. */
export interface IndexedTopic {
  kind: TopicKindName;
  id: string;
  label: string;
}
