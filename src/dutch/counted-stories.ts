/** A number of stories with its noun: "1 verhaal", "3 verhalen". */
export function countedStories(count: number): string {
  return count === 1 ? '1 verhaal' : `${count} verhalen`;
}
