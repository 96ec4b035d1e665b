const words =
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );

/** A number within a sentence: "zeven"; digits above twenty. */
export function numberWord(count: number): string {
  return words[count] ?? String(count);
}

/** A number as the first word of a sentence: "Zeven", and "Eén" with one accent. */
export function numberAtSentenceStart(count: number): string {
  const word = numberWord(count);
  return word.charAt(0).normalize('NFD').charAt(0).toUpperCase() + word.slice(1);
}
