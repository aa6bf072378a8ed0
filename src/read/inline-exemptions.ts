import type { Document } from '../model/document.js';
import { evenBlanks } from '../model/even-blanks.js';
import type { Covered, Exemption } from '../model/exemption.js';
import type { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { position } from './position.js';

/** `<!-- crossfoot-ignore-next conflict/value until 2031-12-31 -- fiscal years -->`; so long a one is no comment of ours. */
const comment = /<!--\s*crossfoot-ignore-([a-z]+)([^]{0,1000}?)-->/g;
const inComment = /^(?:\s+(?!--)(\S+))?(?:\s+until\s+(\S+))?\s*(?:--\s*([^]*))?$/;
const day = /^\d{4}-\d\d-\d\d$/;

interface Comment extends Span {
  /** `next`, `start`, `end`, `file`, or what was written in its place. */
  reach: string;
  rule: string | undefined;
  until: string | undefined;
  reason: string | undefined;
}

type Judged = { covers: Covered } | { message: string } | undefined;

/**
 * What comments in a report let pass: `crossfoot-ignore-next` the figures of the paragraph behind it,
 * `crossfoot-ignore-start` those up to `crossfoot-ignore-end` of the same rule, `crossfoot-ignore-file` all. Each
 * names a rule and a reason.
 */
export function inlineExemptions(document: Document): { exemptions: Exemption[]; problems: Problem[] } {
  const { text, path } = document;
  const exemptions: Exemption[] = [];
  const problems: Problem[] = [];
  // Most reports have none, and are not searched further.
  const comments = text.includes('crossfoot-ignore-') ? commentsIn(text) : [];
  for (const found of comments) {
    const place = { path, ...position(text, found.start) };
    const judged = judge(found, comments, document);
    if (judged && 'message' in judged) problems.push({ ...place, message: judged.message });
    else if (judged) exemptions.push({ ...statementOf(found), ...judged, ...place });
  }
  return { exemptions, problems };
}

function commentsIn(text: string): Comment[] {
  return Array.from(text.matchAll(comment), (match) => {
    const [, rule, until, reason] = inComment.exec((match[2] ?? '').trimEnd()) ?? [];
    const start = match.index;
    return {
      start,
      end: start + match[0].length,
      reach: match[1] ?? '',
      rule,
      until,
      reason: reason?.trim(),
    };
  });
}

function judge(found: Comment, comments: readonly Comment[], document: Document): Judged {
  const { reach, rule, until, reason } = found;
  if (!['next', 'start', 'end', 'file'].includes(reach))
    return { message: `there is no crossfoot-ignore-${reach}; expected next, start, end or file` };
  if (rule === undefined) return { message: `crossfoot-ignore-${reach} names no rule` };
  if (reach === 'end') return undefined;
  if (!reason)
    return { message: `crossfoot-ignore-${reach} gives no reason; expected "-- why" behind the rule` };
  if (until !== undefined && !day.test(until))
    return { message: `"until ${until}" is no day such as 2031-12-31; nothing is let pass` };
  const covers = coveredBy(found, comments, document);
  return covers
    ? { covers }
    : { message: `crossfoot-ignore-start is never closed by crossfoot-ignore-end ${rule}` };
}

function coveredBy(
  found: Comment,
  comments: readonly Comment[],
  { id, text, blocks }: Document,
): Covered | undefined {
  if (found.reach === 'file') return { doc: id };
  if (found.reach === 'next') {
    const block = blocks.find(({ end }) => end > found.end);
    return {
      doc: id,
      sentences: (block?.sentences ?? []).map(({ start, end }) => evenBlanks(text.slice(start, end))),
    };
  }
  const close = comments.find(
    ({ start, reach, rule }) => start > found.start && reach === 'end' && rule === found.rule,
  );
  const within = blocks
    .flatMap(({ sentences }) => sentences)
    .filter(({ start, end }) => start >= found.end && end <= (close?.start ?? 0));
  return close && { doc: id, sentences: within.map(({ start, end }) => evenBlanks(text.slice(start, end))) };
}

function statementOf({ rule = '', reason = '', until }: Comment) {
  return { kind: 'inline' as const, rule, reason, ...(until !== undefined && { expires: until }) };
}
