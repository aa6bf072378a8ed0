import { counted } from '../../report/counted.js';
import type { Summary, VerdictCounts } from '../../review/wire.js';

/** What came of a session, for whoever ends it. */
export function summaryText({
  session,
  decided,
  findings,
  left,
  byRule,
  secondsPerFinding,
  secondsLeft,
}: Summary): string {
  const pace = secondsPerFinding === undefined ? '' : `, ${Math.round(secondsPerFinding)} s each`;
  const rest = secondsLeft === undefined || left === 0 ? '' : `, about ${Math.ceil(secondsLeft / 60)} min`;
  const rules = byRule.filter(({ precision }) => precision !== undefined);
  const width = Math.max(0, ...rules.map(({ rule }) => rule.length));
  return [
    `This session: ${counted(session.decided, 'finding')} decided${told(session.verdicts)}${pace}.`,
    `In all: ${decided} of ${findings} decided, ${left} left${rest}.`,
    ...(rules.length > 0 ? ['Real discrepancies among those that were decided either way:'] : []),
    ...rules.map(({ rule, precision = 0, verdicts }) => {
      const real = verdicts.confirmed + verdicts.fixed;
      return `  ${rule.padEnd(width)}  ${real} of ${real + verdicts.dismissed} (${Math.round(precision * 100)}%)`;
    }),
    '',
  ].join('\n');
}

const names: Readonly<Record<keyof VerdictCounts, string>> = {
  confirmed: 'real',
  dismissed: 'none',
  fixed: 'fixed',
  unsure: "can't tell",
};

function told(verdicts: VerdictCounts): string {
  const parts = (Object.keys(names) as (keyof VerdictCounts)[])
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${verdicts[verdict]} ${names[verdict]}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
