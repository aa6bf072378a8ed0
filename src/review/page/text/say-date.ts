/** `12 March 2024` of `2024-03-12`, `March 2024` of `2024-03`; what is no plain date stays as it is written. */
export function sayDate(edtf: string): string {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T.*)?)?)?$/.exec(edtf)?.groups;
  if (!parts) return edtf;
  const { year, month, day } = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return date.toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
}
