import { emitKeypressEvents } from 'node:readline';
import { env, stdin, stdout } from 'node:process';
import { painter } from '../../report/painter.js';
import { inColour } from '../in-colour.js';
import { print } from '../print.js';
import { UsageError } from '../usage-error.js';
import { keyMap } from '../../review/keys/key-map.js';
import type { Prepared } from './prepare.js';
import { summaryText } from './summary-text.js';
import type { Desk } from './terminal/desk.js';
import { goTo } from './terminal/go-to.js';
import { isUndecided } from './terminal/is-undecided.js';
import type { Key } from './terminal/key.js';
import { onKey } from './terminal/on-key.js';
import { screen } from './terminal/screen.js';
import { takeDecisions } from './terminal/take-decisions.js';

/** Milliseconds between two looks at what others wrote. */
const lookEvery = 1000;

/** Another page of the terminal, so that what stood there before is back at the end. */
const [enter, leave] = ['\u001b[?1049h\u001b[?25l', '\u001b[?25h\u001b[?1049l'];

/**
 * Goes through the findings in the terminal, one key a decision, until the reviewer ends it.
 *
 * @throws UsageError where there is no terminal to read keys from
 */
export async function reviewInTerminal({ session, journal, state }: Prepared): Promise<void> {
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new UsageError(
      '--terminal needs a terminal, to read keys from and to show findings in',
      'Without it, crossfoot review opens a page; --export prints what was decided.',
    );
  }
  const desk = await openDesk(session);
  const paint = painter(inColour(stdout) && env.TERM !== 'dumb');
  const draw = () => {
    const { columns, rows } = stdout;
    const lines = screen(desk, { width: Math.min(columns, 100), height: rows, paint });
    stdout.write(`\u001b[H${lines.map((line) => `${line}\u001b[K`).join('\r\n')}\u001b[J`);
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

/** At the finding where the reviewer stopped, or at the first that is undecided. */
async function openDesk(session: Prepared['session']): Promise<Desk> {
  const { queue, at, keys: own } = session.start();
  const items = [...queue];
  const keys = keyMap(own);
  const desk: Desk = {
    ...{ session, keys, items, at: 0, page: undefined, asking: undefined },
    ...{ typed: '', grouped: false, scroll: 0, said: keys.problems.join(' ') },
  };
  const stopped = items.findIndex(({ id }) => id === at);
  await goTo(desk, stopped >= 0 ? stopped : Math.max(0, items.findIndex(isUndecided)));
  return desk;
}

/** Hands over keys, one after the other has been done with, until one ends it; so do Ctrl-C and a closed terminal. */
function readKeys(done: (key: Key) => Promise<boolean>): Promise<void> {
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  return new Promise((resolve, reject) => {
    let last = Promise.resolve();
    const stop = () => {
      stdin.off('keypress', onPress).off('end', stop);
      stdin.setRawMode(false);
      stdin.pause();
      resolve();
    };
    function onPress(
      text: string | undefined,
      pressed: { name?: string; ctrl?: boolean; sequence?: string },
    ): void {
      if (pressed.ctrl && (pressed.name === 'c' || pressed.name === 'd')) {
        stop();
        return;
      }
      if (pressed.ctrl) return;
      const key = keyOf(text ?? '', pressed.name);
      last = last.then(async () => {
        if (await done(key)) stop();
      });
      last.catch(reject);
    }
    stdin.on('keypress', onPress).on('end', stop);
    stdin.resume();
  });
}

/** By what it writes, since a capital is another key; by its name where it writes nothing. */
function keyOf(text: string, name = ''): Key {
  const writes = /^[^\p{Cc}\p{Cf}]+$/u.test(text);
  return { name: writes && text !== ' ' ? text : name, text: writes ? text : '' };
}
