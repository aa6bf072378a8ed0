/** The digits of a number without the point and the zeros that only tell its size. */
const digitsOf = (value: number): string => value.toFixed(6).replace('.', '').replace(/^0+/, '');

/**
 * Whether one of two numbers is the other without one of its digits: 428 and 28, 81.5 million and 1.5 million.
 *
 * @param fewest as many digits must be left; one alone is the same by chance, and so is to be asked for
 */
export function isDigitLost(a: number | null, b: number | null, fewest = 2): boolean {
  if (a === null || b === null || a <= 0 || b <= 0) return false;
  const [long, short] = [digitsOf(Math.max(a, b)), digitsOf(Math.min(a, b))];
  const zeros = Math.min(...[long, short].map((digits) => /0*$/.exec(digits)![0].length));
  const [full, rest] = [long, short].map((digits) => digits.slice(0, digits.length - zeros)) as [
    string,
    string,
  ];
  // A zero more or less is another size, not another number.
  if (full.length !== rest.length + 1 || rest.length < fewest || full === `${rest}0`) return false;
  const at = Array.from(rest).findIndex((digit, place) => digit !== full[place]);
  return full.slice((at < 0 ? rest.length : at) + 1) === (at < 0 ? '' : rest.slice(at));
}
