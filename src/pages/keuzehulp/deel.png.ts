import type { APIRoute } from 'astro';
import { asPng } from '../../share/as-png.ts';
import { keuzehulpShareImage } from '../../share/site-share-image.ts';

/** The picture beside a shared link to the keuzehulp. */
export const GET: APIRoute = async () => asPng(await keuzehulpShareImage());
