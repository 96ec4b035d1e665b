const numberWords = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/** A small number as the first word of a sentence: "Zeven"; digits from thirteen on. */
export function numberWord(count: number): string {
  const word = numberWords[count] ?? String(count);
  return word === 'een' ? 'Eén' : word.charAt(0).toUpperCase() + word.slice(1);
}
