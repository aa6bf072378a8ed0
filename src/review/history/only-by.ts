import type { Journal } from '../journal/open-journal.js';

/** A journal as one who works blind may see it. */
export function onlyBy(
  reviewer: string,
  { all, of }: Pick<Journal, 'all' | 'of'>,
): Pick<Journal, 'all' | 'of'> {
  return {
    all: () => all().filter(({ by }) => by === reviewer),
    of: (finding) => of(finding).filter(({ by }) => by === reviewer),
  };
}
