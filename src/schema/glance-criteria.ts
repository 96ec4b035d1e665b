import type { GlanceData } from './glance.ts';
import type { TakesRow } from './takes-rows.ts';

/** What approaches are compared on: a short value in the table, and the statement that says more of it. */
export const criteria = [
  { id: 'betaalt', title: 'Wie betaalt', of: 'pays', more: 'budget' },
  { id: 'begeleiding', title: 'Begeleiding', of: 'guidance', more: 'guidance' },
  { id: 'omvang', title: 'Omvang', of: 'size', more: 'scale' },
  { id: 'tempo', title: 'Tempo', of: 'pace', more: 'pace' },
] as const satisfies readonly { id: string; title: string; of: keyof GlanceData; more: TakesRow }[];

/** The columns by which the table can be sorted. */
export const columns = [
  { id: 'aanpak', title: 'Aanpak' },
  ...criteria.map(({ id, title }) => ({ id, title })),
  { id: 'verhalen', title: 'Verhalen' },
] as const;
