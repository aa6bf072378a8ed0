import { plainText } from '../../view/plain-text.js';

/**
 * A line that GitHub's runner takes for a command: `::error file=a.md,line=3::message`. Everything in it is data, and can
 * end neither the line, nor a property, nor the command.
 *
 * @param message line by line
 */
export function workflowCommand(
  command: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: readonly string[],
): string {
  const list = Object.entries(properties).map(
    ([name, value]) =>
      `${name}=${escaped(plainText(String(value)))
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C')}`,
  );
  return `::${command} ${list.join(',')}::${escaped(message.map(plainText).join('\n'))}`;
}

/** As the runner's own toolkit does. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
