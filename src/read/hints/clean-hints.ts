import type { DocumentMeta } from '../../model/document.js';
import { edtfDate } from '../edtf-date.js';
import type { Hint } from './hint.js';

/** No headline and no name is longer; whatever is has been put there for another purpose. */
const longest = 300;

const oneLine = (written: string) => written.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** How a field is written down; undefined for what it cannot be. */
const forms: Partial<Record<keyof DocumentMeta, (written: string) => string | undefined>> = {
  published: edtfDate,
  url: (written) => (/^https?:\/\/[^\s"<>]+$/i.test(written) ? written : undefined),
  // Pages tell a locale, such as `en_GB`.
  language: (written) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(written)?.[0].replaceAll('_', '-'),
};

/** Hints as they may stand in front matter: on one line, dates as EDTF; what is none of its kind is left out. */
export function cleanHints(hints: readonly Hint[]): Hint[] {
  return hints.flatMap(({ field, value, from }) => {
    const written = oneLine(value);
    if (written === '' || written.length > longest) return [];
    const cleaned = forms[field] ? forms[field](written) : written;
    return cleaned === undefined ? [] : [{ field, value: cleaned, from }];
  });
}
