import { nearestWord } from '../../model/nearest-word.js';
import type { Asked, Fault } from './compile-condition.js';
import { figureFields } from './figure-fields.js';

const placeholder = /\{([^{}]*)\}/g;

/** Reads a message with `{figure.quote}` and the like in it. */
export function compileMessage(
  source: string,
  each: 'figure' | 'pair',
): { fill(asked: Asked): string } | Fault {
  const known = Object.keys(figureFields).flatMap((field) =>
    each === 'pair' ? [`figure.${field}`, `other.${field}`] : [`figure.${field}`],
  );
  for (const { 1: name = '', index } of source.matchAll(placeholder)) {
    if (known.includes(name)) continue;
    const nearest = nearestWord(name, known);
    return {
      at: index + 1,
      message: `there is no "${name}"${nearest ? `; did you mean "${nearest}"?` : ''}`,
    };
  }
  return {
    fill: (asked) =>
      source.replace(placeholder, (_, name: string) => {
        const [of = '', field = ''] = name.split('.');
        const figure = of === 'other' ? asked.other : asked.figure;
        return String(figure?.[field as keyof typeof figure] ?? '');
      }),
  };
}
