/**
 * An address of this site as others need it: with its host. The host is SITE_URL; a site that was built without one can be
 * tried where `npm start` serves it, and nowhere else.
 */
export function absolute(address: string): string {
  return String(new URL(address, import.meta.env.SITE ?? 'http://localhost:4321'));
}
