import type { APIRoute } from 'astro';
import { isPreview } from '../hosting/is-preview.ts';
import { robotsText } from '../sitemap/robots.ts';

/** Where search engines need not look. */
export const GET: APIRoute = ({ site }) => new Response(robotsText({ site, isPreview }));
