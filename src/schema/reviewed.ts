import { day, field } from './field.ts';

/** When somebody last went over a text; its page says so. */
export const reviewed = field(day.optional(), {
  title: 'Nagekeken op',
  description: 'De dag waarop iemand de tekst voor het laatst heeft nagelopen. De pagina toont die dag.',
});
