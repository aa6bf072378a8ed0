import type { Edition } from './edition.js';

/** Of two reports the one that was published first; undefined where their dates do not tell. */
export function cameFirst(
  left: string,
  right: string,
  { report }: Pick<Edition, 'report'>,
): string | undefined {
  const [one = '', other = ''] = [left, right].map((id) => report(id)?.meta.published);
  if (one === '' || other === '' || one.startsWith(other) || other.startsWith(one)) return undefined;
  return one < other ? left : right;
}
