import type { APIRoute } from 'astro';
import { asPng } from '../share/as-png.ts';
import { siteShareImage } from '../share/site-share-image.ts';

/** The picture beside a shared link to a page that has none of its own. */
export const GET: APIRoute = async () => asPng(await siteShareImage());
