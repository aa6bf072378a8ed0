const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A period, EDTF, for a reader: `up to May` for `../XXXX-05`; as it is where it is more than dates. */
export function periodInWords(period = ''): string {
  const [from = '', to = from] = period.split('/').map(dateInWords);
  if (from === to) return from;
  if (from === '..') return `up to ${to}`;
  return to === '..' ? `since ${from}` : `${withoutYearOf(to, from)} to ${to}`;
}

function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return date;
  return (
    [day && String(Number(day)), name, year === 'XXXX' ? undefined : year].filter(Boolean).join(' ') || date
  );
}

/** "January to September 2021": the year is said once. */
function withoutYearOf(to: string, from: string): string {
  const year = / \d{4}$/.exec(to)?.[0];
  return year !== undefined && from.endsWith(year) ? from.slice(0, -year.length) : from;
}
