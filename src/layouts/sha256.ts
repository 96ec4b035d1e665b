import { hash } from 'node:crypto';

/** The hash of a text as a content policy names it, after "sha256-". */
export function sha256(text: string): string {
  return hash('sha256', text, 'base64');
}
