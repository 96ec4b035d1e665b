import type { FacetName } from '../formats/facets.ts';

/** A facet as its form shows it: values with their number of stories, under headings when the closed list has them. */
export interface FacetGroups {
  name: FacetName;
  legend: string;
  groups: { label?: string; values: CountedValue[] }[];
}

/** A value of a facet with its number of stories. */
export interface CountedValue {
  id: string;
  label: string;
  url: string;
  count: number;
}
