import { requiredPart } from '../../page-state/required-part.ts';
import { mostInSmallLibrary } from '../formats/card-files.ts';
import type { PageData } from '../formats/page-data.ts';
import type { FinderLibrary } from './finder-library.ts';
import { LibraryInFiles } from './library-in-files.ts';
import { WholeLibrary } from './whole-library.ts';

/** The library whose data Finder.astro wrote in the page. */
export function readLibrary(finder: HTMLElement): FinderLibrary {
  const data = JSON.parse(requiredPart(finder, '[data-finder]').textContent ?? '') as PageData;
  return data.total > mostInSmallLibrary ? new LibraryInFiles(data) : new WholeLibrary(data);
}
