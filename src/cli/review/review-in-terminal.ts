import { env, stdin, stdout } from 'node:process';
import { painter } from '../../report/painter.js';
import { inColour } from '../in-colour.js';
import { print } from '../print.js';
import { UsageError } from '../usage-error.js';
import type { Prepared } from './prepare.js';
import { summaryText } from './summary-text.js';
import type { Desk } from './terminal/desk.js';
import { onKey } from './terminal/on-key.js';
import { openDesk } from './terminal/open-desk.js';
import { readKeys } from './terminal/read-keys.js';
import { screen } from './terminal/screen.js';
import { takeDecisions } from './terminal/take-decisions.js';

/** Milliseconds between two looks at what others wrote. */
const lookEvery = 1000;

/** Cells of a line; longer ones are hard to read. */
const widest = 100;

/**
 * Another page of the terminal, so that what stood there before is back at the end; a line that is too long, by a word
 * that cannot be broken, is cut and moves no other.
 */
const [enter, leave] = ['\u001b[?1049h\u001b[?25l\u001b[?7l', '\u001b[?7h\u001b[?25h\u001b[?1049l'];

/**
 * Goes through the findings in the terminal, one key a decision, until the reviewer ends it.
 *
 * @throws UsageError where there is no terminal to read keys from
 */
export async function reviewInTerminal({ session, views, journal, state }: Prepared): Promise<void> {
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new UsageError(
      '--terminal needs a terminal, to read keys from and to show findings in',
      'Without it, crossfoot review opens a page; --export prints what was decided.',
    );
  }
  const desk = await openDesk({ session, views, style: styleNow() });
  const draw = () => {
    desk.style = styleNow();
    stdout.write(
      `\u001b[H${screen(desk)
        .map((line) => `${line}\u001b[K`)
        .join('\r\n')}\u001b[J`,
    );
  };
  const end = session.listen((decisions) => {
    takeDecisions(desk, decisions);
    draw();
  });
  const look = setInterval(() => void journal.catchUp().catch(() => undefined), lookEvery);
  stdout.write(enter);
  stdout.on('resize', draw);
  try {
    draw();
    await readKeys(async (key) => {
      const ended = await onKey(desk, key);
      draw();
      return ended;
    });
  } finally {
    clearInterval(look);
    end();
    stdout.off('resize', draw);
    stdout.write(leave);
  }
  await state.end(desk.items.map(({ id }) => id));
  await print(summaryText(session.summary()));
}

function styleNow(): Desk['style'] {
  const paint = painter(inColour(stdout) && env.TERM !== 'dumb');
  return { width: Math.min(stdout.columns, widest), height: stdout.rows, paint };
}
