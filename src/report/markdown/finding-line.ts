import type { Finding } from '../../model/finding.js';
import { placeOf } from '../../view/place-of.js';
import { sidesOf } from '../../view/sides-of.js';
import { codeSpan } from './code-span.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { LookedUp } from './looked-up.js';

/** A finding in a line of a list: what it says, where, and what was decided. */
export function findingLine(finding: Finding, known: LookedUp): string {
  const places = sidesOf(finding, known).map(({ document, main }) =>
    main ? `${codeSpan(document.id)} line ${placeOf(document, main.start).line}` : codeSpan(document.id),
  );
  const decided = known.decided(finding);
  const where = `(${codeSpan(finding.rule)}: ${[...new Set(places)].join(', ')})`;
  return `- ${escapeMarkdown(finding.message)} ${where}${decided && ` ${escapeMarkdown(decided)}`}`;
}
