/** How closely two numbers go together over all pairs (Pearson): 1 always, 0 not at all, -1 the reverse. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((total, one) => total + one, 0) / Math.max(1, numbers.length);
  const [left, right] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const together = mean(pairs.map(([x, y]) => (x - left) * (y - right)));
  const spread = Math.sqrt(
    mean(pairs.map(([x]) => (x - left) ** 2)) * mean(pairs.map(([, y]) => (y - right) ** 2)),
  );
  return spread === 0 ? 0 : together / spread;
}
