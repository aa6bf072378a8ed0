import type { Exemption } from '../model/exemption.js';
import type { Finding } from '../model/finding.js';
import { nearestWord } from '../model/nearest-word.js';
import type { Problem } from '../model/problem.js';
import { exempts } from './exempts.js';
import type { Quoted } from './quoted-sides.js';

interface Known {
  /** Ids of all rules that there are, run or not. */
  rules: readonly string[];
  today: string;
  /** Exemptions of an earlier state alone count; told of those that it does not have. */
  earlier?: readonly Exemption[] | undefined;
}

/** What is to be said of exemptions: of an unknown rule, past their day, not counted yet, or of use to nobody. */
export function exemptionProblems(
  exemptions: readonly Exemption[],
  checked: Quoted & { findings: readonly Finding[] },
  { rules, today, earlier }: Known,
): Problem[] {
  const covers = exempts(checked, (doc) => doc);
  const counted = earlier && new Set(earlier.map(nameOf));
  const saidOf = (exemption: Exemption): string | undefined => {
    const { rule, expires } = exemption;
    if (!rules.includes(rule)) {
      const likely = nearestWord(rule, rules);
      return `there is no rule "${rule}"${likely === undefined ? '' : `; did you mean "${likely}"?`}`;
    }
    if (expires !== undefined && expires < today) {
      return `this suppression of ${rule} expired on ${expires}, and counts no more`;
    }
    if (!checked.findings.some((finding) => covers(exemption, finding))) {
      return `this suppression of ${rule} is not used: it lets nothing pass`;
    }
    if (counted && !counted.has(nameOf(exemption))) {
      return `this suppression of ${rule} comes with the change itself, and counts only once it is merged`;
    }
    return undefined;
  };
  return exemptions.flatMap((exemption) => {
    const { path, line, column } = exemption;
    const message = saidOf(exemption);
    return message === undefined ? [] : [{ path, line, column, message }];
  });
}

/** Wherever its report stands by now. */
function nameOf({ kind, rule, covers, expires }: Exemption): string {
  const reach = 'doc' in covers ? covers.sentences : covers;
  return JSON.stringify([kind, rule, reach, expires]);
}
