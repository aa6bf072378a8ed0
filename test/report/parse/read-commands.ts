export interface WorkflowCommand {
  command: string;
  properties: Record<string, string>;
  message: string;
}

/**
 * What the runner of GitHub Actions takes out of a log: lines that begin with `::`, blanks before it aside, and the old
 * form `##[` anywhere in a line (its `ActionCommand.TryParseV2` and `TryParse`).
 */
export function readCommands(log: string): WorkflowCommand[] {
  return log.split(/\r\n|[\r\n]/).flatMap((line) => {
    const [, command, list = '', message = ''] = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (command === undefined) {
      const [, old] = /##\[([^\]]*)\]/.exec(line) ?? [];
      return old === undefined ? [] : [{ command: old, properties: {}, message: '' }];
    }
    const properties = list.split(',').map((property) => {
      const [name = '', value = ''] = property.split(/=(.*)/s);
      return [name, unescaped(value.replaceAll('%3A', ':').replaceAll('%2C', ','))];
    });
    return [
      {
        command,
        properties: Object.fromEntries(properties) as Record<string, string>,
        message: unescaped(message),
      },
    ];
  });
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
