/**
 * For a link with words: starts to load what their first answer needs, while the finder itself, a larger script, is still
 * on its way. It shares no code with that but leaves. Short words tell little, and are mostly not searched for. Where nothing is asked,
 * the finder shows the cards that are there: covers and the typeface need not wait for it.
 */
import { finderFile } from '../../addresses.ts';
import { fold } from '../../dutch/fold.ts';
import { preload } from '../../page-state/preload.ts';
import { shardOf } from '../formats/shards.ts';

const numbering = document.querySelector<HTMLElement>('story-finder')?.dataset.numbering;
const words = (new URLSearchParams(location.search).get('q') ?? '').split(/\s+/).map(fold);
if (numbering !== undefined)
  for (const word of words) if (word.length > 3) preload(finderFile(numbering, `snel-${shardOf(word)}`));
if (location.search === '') document.documentElement.removeAttribute('data-words-first');
