import type { Figure } from '../figure.js';
import type { Time } from '../times/time.js';
import { asideAround } from './aside-around.js';
import { bracketAround } from './bracket-around.js';

/** The times that may be said of a figure: in its own brackets or aside, where it stands in any, else outside all. */
export function timesWithin(
  { sentence, mention }: Figure,
  limiting: readonly Time[],
  bracket: number | undefined,
): readonly Time[] {
  // "(Q2 2030: €88 million)": a time in brackets is said of what stands in the same brackets.
  const aside = asideAround(sentence, mention.start);
  const inside = limiting.filter((time) => {
    const other = asideAround(sentence, time.start);
    return bracketAround(sentence, time.start) === bracket && (other === undefined || other === aside);
  });
  if (bracket !== undefined && inside.length === 0)
    return limiting.filter((time) => bracketAround(sentence, time.start) === undefined);
  const own = aside ? inside.filter(({ start }) => start >= aside.start && start < aside.end) : [];
  return own.length > 0 ? own : inside;
}
