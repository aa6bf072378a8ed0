import { begun } from './begun.js';
import type { Facts } from './field.js';
import type { Random } from './random.js';
import type { Report, Slot } from './report.js';
import { writeFigure } from './write-figure.js';

const slotForm = /\{(\w+)(?::(\w+))?\}/;

/**
 * A wording with the words and figures of a story in it.
 *
 * @throws Error where the wording asks for what the story has not
 */
export function fillWording(
  wording: string,
  { figures, words }: Facts,
  random: Random,
): Pick<Report, 'text' | 'slots'> {
  const chosen = wording.replace(/\[([^\]]*\|[^\]]*)\]/g, (_, choice: string) =>
    random.pick(choice.split('|')),
  );
  const slots: Slot[] = [];
  let text = '';
  let rest = chosen;
  for (let found = slotForm.exec(rest); found; found = slotForm.exec(rest)) {
    const [whole, name = '', form = ''] = found;
    text += rest.slice(0, found.index);
    rest = rest.slice(found.index + whole.length);
    const start = text.length;
    const fact = figures[name];
    const word = words[name];
    if (fact) {
      const { text: written, ...meant } = writeFigure(fact, form);
      text += begun(text, written);
      slots.push({ start, end: text.length, name, figure: { form, ...meant } });
    } else if (word !== undefined) {
      text += form === 'cap' ? begun('', word) : word;
      slots.push({ start, end: text.length, name });
    } else throw new Error(`No story tells {${name}}: ${wording.slice(0, 60)}`);
  }
  return { text: text + rest, slots };
}
