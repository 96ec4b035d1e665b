/** What is announced after a story was saved, or taken away; `count` are saved then. */
export function savedText(isSaved: boolean, count: number, kept: boolean): string {
  const inBundle = `${count === 1 ? '1 verhaal' : `${count} verhalen`} in je bundel.`;
  if (!isSaved) return `Weggehaald. ${count === 0 ? 'Je bundel is leeg.' : inBundle}`;
  if (!kept) return `Je browser bewaart niets. Zolang je op deze pagina blijft: ${inBundle}`;
  return `Bewaard op dit apparaat, alleen voor jou. ${inBundle}`;
}
