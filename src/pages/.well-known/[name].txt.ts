import type { APIRoute } from 'astro';
import { addressOf, securityFile } from '../../addresses.ts';
import { securityText } from '../../hosting/security-text.ts';
import { getSite } from '../../knowledge-base.ts';

/** How to report a weakness; there is no such file when there is nowhere to report to. */
export async function getStaticPaths() {
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const onSite = (address: string) => site && new URL(address, site);
  const text = securityText({
    ...(await getSite()),
    file: onSite(securityFile),
    contactPage: onSite(addressOf('paginas', 'contact')),
  });
  return text === undefined ? [] : [{ params: { name: 'security' }, props: { text } }];
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
