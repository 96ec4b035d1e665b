/** The order of all stories everywhere: by organisation, as a Dutch reader looks it up. */
export function byOrganisation(a: { organisation: string }, b: { organisation: string }): number {
  return a.organisation.localeCompare(b.organisation, 'nl');
}
