/** Something that somebody should look at now and then. All texts are Dutch: the reader is an editor. */
export interface Finding {
  about: Subject;
  /** Path from the project root; where it is about a value of a closed list, its file. */
  file: string;
  line: number;
  /** What it is about, and why it stands here. */
  what: string;
}

/** The subjects of the report, in its order, with the heading of each. */
export const subjects = {
  review: 'Verhalen die opnieuw naast de bron moeten',
  contact: 'Contacten die iemand moet bevestigen',
  consent: 'Toestemming van mensen',
  calendar: 'Het verhaal van de maand',
  single: 'Waarden met maar één verhaal',
  link: 'Links naar buiten die het niet meer doen',
} as const;

export type Subject = keyof typeof subjects;
