/** What a link of another version brought along. */
interface OldLink {
  otherVersion?: number | undefined;
  /** How many of its answers no longer exist. */
  dropped: number;
}

/**
 * What a reader of an old link, or of one with answers that no longer exist, is told; empty when all is well.
 * `asking` says whether a question is shown, so that nobody reads of an outcome above a question.
 */
export function noticeText({ otherVersion, dropped }: OldLink, asking: boolean): string {
  const lines: string[] = [];
  if (otherVersion !== undefined) {
    const now = asking
      ? 'Geef antwoord op de vragen die open zijn.'
      : 'Je ziet de uitslag met de vragen van nu.';
    lines.push('Deze link is gemaakt met een andere versie van de vragen.', now);
  }
  if (dropped === 1) lines.push('Eén antwoord uit de link kennen we niet. Dat is weggelaten.');
  if (dropped > 1) lines.push(`${dropped} antwoorden uit de link kennen we niet. Die zijn weggelaten.`);
  return lines.join(' ');
}
