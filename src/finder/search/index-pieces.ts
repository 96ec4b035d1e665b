import { pagefindFile } from '../../addresses.ts';

let broken = 0;
let isWatching = false;

/** How many pieces of the index could not be had so far, or were no piece of an index. */
export function brokenPieces(): number {
  return broken;
}

/**
 * Looks at each piece of the index that Pagefind fetches from now on. Pagefind passes over one that is missing, or
 * that is something else, and then answers that nothing was found.
 */
export function watchPieces(): void {
  if (isWatching) return;
  isWatching = true;
  const fetchAnything = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (!String(input).includes(pagefindFile('index/'))) return fetchAnything(input, init);
    try {
      const response = await fetchAnything(input, init);
      if (!response.ok) throw new Error(`${input}: ${response.status}`);
      await assertWhole(response.clone());
      return response;
    } catch (error) {
      broken += 1;
      throw error;
    }
  };
}

/** A piece is compressed, unless the server has undone that; of a page, or half a piece, nothing can be unpacked. */
async function assertWhole(piece: Response): Promise<void> {
  const bytes = await piece.arrayBuffer();
  const isUnpacked = new TextDecoder().decode(bytes.slice(0, 12)) === 'pagefind_dcd';
  if (isUnpacked || typeof DecompressionStream === 'undefined') return;
  await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
