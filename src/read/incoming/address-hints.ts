import type { Hint } from '../hints/hint.js';

const datePath = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** What the address of a page says: the day, as many newspapers have it there, and the site. */
export function addressHints(url: string): Hint[] {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address) return [];
  const [, year, month, day] = datePath.exec(address.pathname) ?? [];
  const site = address.hostname.replace(/^(?:www\d?|m|amp|edition)\./, '');
  return [
    ...(day === undefined
      ? []
      : [{ field: 'published' as const, value: `${year}-${month}-${day}`, from: 'the address' }]),
    ...(/[a-z]\.[a-z]/i.test(site)
      ? [{ field: 'publisher' as const, value: site, from: 'the address' }]
      : []),
  ];
}
