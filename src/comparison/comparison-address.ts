import { sitePages } from '../addresses.ts';
import { writeTable } from './table-state.ts';

/** The page on which these approaches stand side by side. */
export function comparisonOf(chosen: readonly string[]): string {
  return `${sitePages.comparison}${writeTable({ chosen, order: undefined })}`;
}
