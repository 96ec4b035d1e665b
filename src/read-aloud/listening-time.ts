/** How many words a voice says in a minute, at its usual speed. */
const wordsInMinute = 150;

/** How long it takes to hear a text, in Dutch: "6 minuten". */
export function listeningTime(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  const minutes = Math.max(1, Math.round(words / wordsInMinute));
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
}
