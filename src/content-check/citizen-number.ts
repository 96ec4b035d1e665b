/** Whether nine digits can be a Dutch citizen service number: the sum of 9a + 8b + … + 2h − i is a multiple of 11. */
export function isCitizenNumber(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return digits.length === 9 && Number(digits) > 0 && sum % 11 === 0;
}
