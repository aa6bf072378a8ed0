import type { RuleCard } from '../../model/check-result.js';
import { sarifLevel } from './sarif-level.js';

/** GitHub takes as many characters of a full description. */
const mostCharacters = 1024;

/** What SARIF tells of a rule, with help for whoever meets it on a page of alerts. */
export function ruleDescriptor({ id, summary, why, severity, examples }: RuleCard) {
  const sentence = `${summary}.`;
  const says = examples.fail.slice(0, 2).flatMap((example) => example.says.slice(0, 1));
  const lets = examples.pass.slice(0, 5).map(({ title }) => title);
  const parts: [head: string, items: readonly string[]][] = [
    ['It says, for example:', says],
    ['It lets through:', lets],
  ];
  const help = parts.filter(([, items]) => items.length > 0);
  const list = help.map(([head, items]) => `${head}\n\n${items.map((item) => `- ${item}`).join('\n')}`);
  const text = [`${sentence} ${why}`, ...list, `crossfoot explain ${id} tells more.`].join('\n\n');
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence },
    fullDescription: { text: `${sentence} ${why}`.slice(0, mostCharacters) },
    help: { text },
    defaultConfiguration: { level: sarifLevel[severity] },
    properties: {
      tags: ['figures', id.split('/')[0] ?? id],
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
    },
  };
}
