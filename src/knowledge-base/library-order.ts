/** The order of stories everywhere: by organisation, as a Dutch reader looks it up. */
export function byOrganisation(a: { organisation: string }, b: { organisation: string }): number {
  return a.organisation.localeCompare(b.organisation, 'nl');
}

/** The order of terms and organisations everywhere: by name. */
export function byTerm(a: { term: string }, b: { term: string }): number {
  return a.term.localeCompare(b.term, 'nl');
}
