import type { CodeHost } from './code-host.ts';

/** What the screen must know of this site and its library; the build writes it, the screen reads it. */
export interface Settings {
  host: CodeHost;
  /** The questions of the keuzehulp with their answers, which approaches refer to. */
  questions: readonly Question[];
}

export interface Question {
  id: string;
  label: string;
  answers: readonly { id: string; label: string }[];
}

/** The file of the settings, beside the page. */
export const settingsFile = 'instellingen.json';

/** Files by their path: what the check of one text must know of the others. */
export type LibraryFiles = Record<string, string>;

/** The file with all that the check of one text must know of the others, beside the page. */
export const libraryFile = 'bibliotheek.json';
