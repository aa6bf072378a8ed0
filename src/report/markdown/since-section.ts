import type { ChangedFinding, FindingInShort, RunComparison } from '../../model/run-comparison.js';
import { codeSpan } from './code-span.js';
import { escapeMarkdown } from './escape-markdown.js';

/** What is longer is no news. */
const mostLines = 100;

/** What is new, gone and changed since an earlier run: how many of each, and each on a line. */
export function sinceSection({ added, gone, changed, unchanged }: RunComparison): string {
  const counts: [count: number, how: string][] = [
    [added.length, 'new'],
    [gone.length, 'gone'],
    [changed.length, 'changed'],
    [unchanged, 'as before'],
  ];
  const shown = counts.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
  const lines = [
    ...added.map((finding) => line('New', finding)),
    ...gone.map((finding) => line('Gone', finding)),
    ...changed.map((change) => `${line('Changed', change.now)}: ${was(change)}`),
  ];
  const more = lines.length - mostLines;
  return [
    `${shown.join(', ') || 'Nothing then, nothing now'}.`,
    ...(lines.length > 0 ? [lines.slice(0, mostLines).join('\n')] : []),
    ...(more > 0 ? [`And ${more} more.`] : []),
  ].join('\n\n');
}

function line(kind: string, { severity, message, rule }: FindingInShort): string {
  return `- **${kind}** ${severity}. ${escapeMarkdown(message)} (${codeSpan(rule)})`;
}

function was({ now, before, differs }: ChangedFinding): string {
  const told = {
    severity: `was ${before.severity}`,
    status: `was ${before.status}, is ${now.status}`,
    message: `was ${escapeMarkdown(before.message)}`,
    isHidden: now.isHidden ? 'no longer stands' : 'stands again',
  };
  return differs.map((field) => told[field]).join('; ');
}
