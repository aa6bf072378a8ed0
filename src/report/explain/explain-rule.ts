import type { RuleCard } from '../../model/check-result.js';
import { indented } from '../text/indented.js';
import type { Style } from '../text/style.js';
import { wrap } from '../wrap.js';

/** What a rule looks for, why that matters, and its examples. */
export function explainRule(
  { id, severity, summary, why, yieldsTo, options = {}, examples }: RuleCard,
  style: Style,
): string {
  const { paint, width } = style;
  const prose = (text: string) => indented(wrap(text, width - 2), '  ');
  const shown = (documents: readonly string[]) =>
    documents.flatMap((text, index) => [
      ...(index > 0 ? [''] : []),
      ...indented(
        text
          .trim()
          .split('\n')
          .flatMap((line) => (line === '' ? '' : wrap(line, width - 6))),
        '    │ ',
      ),
    ]);
  return [
    `${paint('strong', id)}  ${paint(severity, severity)}`,
    ...['', ...prose(summary), '', paint('strong', 'Why it matters'), ...prose(why)],
    ...(yieldsTo?.length ? ['', paint('strong', 'Leaves it to'), ...prose(yieldsTo.join(', '))] : []),
    ...optionLines(options, style),
    ...examples.fail.flatMap(({ title, documents, says }) => [
      '',
      paint('strong', `Found: ${title}`),
      ...shown(documents),
      ...says.flatMap((message) => indented(wrap(message, width - 4), '    ')),
    ]),
    ...examples.pass.flatMap(({ title, documents }) => [
      '',
      paint('strong', `Not found: ${title}`),
      ...shown(documents),
    ]),
    '',
  ].join('\n');
}

function optionLines(options: RuleCard['options'] & {}, { paint, width }: Style): string[] {
  const told = Object.entries(options).flatMap(([name, { value, what }]) =>
    indented(wrap(`${name}: ${value} (${what})`, width - 2), '  '),
  );
  return told.length > 0 ? ['', paint('strong', 'Options'), ...told] : [];
}
