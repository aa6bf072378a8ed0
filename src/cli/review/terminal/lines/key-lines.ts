import type { KeyAction } from '../../../../review/keys/key-actions.js';
import { secondKeys } from '../../../../review/keys/second-keys.js';
import { displayWidth } from '../../../../report/display-width.js';
import { wrap } from '../../../../report/wrap.js';
import type { Desk } from '../desk.js';
import { together } from '../together.js';

/** What is always in sight, by what the keys do. */
const usual: Readonly<Partial<Record<KeyAction, string>>> = {
  ...{ real: 'real', none: 'none', wrong: 'which is wrong', misread: 'misread', unsure: "can't tell" },
  ...{ skip: 'skip', undo: 'undo', flag: 'flag', note: 'note', next: 'next', previous: 'previous' },
  ...{ mark: 'mark', document: 'report', why: 'why', table: 'table', search: 'search' },
  ...{ summary: 'sum', help: 'keys' },
};

const inTable: Partial<typeof usual> = { markAll: 'mark all', table: 'finding' };

/** The keys that work now. */
export function keyLines(desk: Desk): string[] {
  const { asking, panel, page, typed } = desk;
  const { width } = desk.style;
  if (asking === 'note') return wrap(`Note, Enter keeps it, Esc does not: ${typed}_`, width);
  if (asking === 'search') return wrap(`Search, Enter shows it, empty shows all: ${typed}_`, width);
  if (panel) return packed(panelKeys(desk), width);
  if (asking) {
    const keys = secondKeys(asking, page?.view).map(({ key, says }) =>
      asking === 'why' ? `${key} ${says.toLowerCase()}` : says.replace(' is wrong:', ''),
    );
    return packed([asking === 'why' ? 'Why?' : 'Which is wrong?', ...keys, 'Esc back'], width);
  }
  return [...goesFor(desk), ...packed(usualKeys(desk), width)];
}

function panelKeys({ panel, keys: { keysOf } }: Desk): string[] {
  const inReport = [`${keysOf.nextUndecided[0]!} next place`, `${keysOf.document[0]!} next report`];
  return [
    `${keysOf.next[0]!} ${keysOf.previous[0]!} PageDown PageUp scroll`,
    ...(panel?.kind === 'document' ? inReport : []),
    'any other key goes back',
  ];
}

function goesFor(desk: Desk): string[] {
  const { grouped, marked } = desk;
  if (!grouped && marked.size === 0) return [];
  return [`Your verdict goes for ${together(desk).length} findings. One undo takes all back.`];
}

function usualKeys({ page, grouped, table, keys }: Desk): string[] {
  const said = table ? { ...usual, ...inTable } : usual;
  const key = (action: KeyAction, says = said[action]) => `${keys.keysOf[action][0]!} ${says}`;
  return [
    ...(page?.entry || page?.view.proof ? [key('accept', 'accept')] : []),
    ...((page?.group.length ?? 1) > 1 ? [key('group', grouped ? 'this one only' : 'all copies')] : []),
    ...(Object.keys(said) as KeyAction[]).map((action) => key(action)),
    'q quit',
  ];
}

/** As many beside each other as there is room for, two blanks apart. */
function packed(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''}  ${part}`;
    if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
