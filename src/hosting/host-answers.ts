import { handedOver } from '../content-check/checked-entries.ts';
import type { Redirects } from '../schema/redirects.ts';
import { type Answer, answersOf, type Moves } from './answers.ts';

/** The answers of the project in the folder `root`, after its content was read. Throws as handedOver() does. */
export function hostAnswers(root: string): Answer[] {
  const entries = <Entry>(collection: string) => handedOver(root, collection) as unknown as Entry[];
  const [document] = entries<{ data: Redirects }>('doorverwijzingen');
  return answersOf({
    stories: entries<Moves['stories'][number]>('verhalen'),
    withdrawn: entries<Moves['withdrawn'][number]>('weggehaald'),
    redirects: document?.data ?? { addresses: [] },
  });
}
