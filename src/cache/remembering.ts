import { digest } from '../model/digest.js';
import type { Memory } from '../model/memory.js';
import type { Answers } from './read-segments.js';

/** Of a key, for the long part of an answer. */
const longEnding = '+';

/** Answers by the digests of their questions. */
interface Remembering extends Memory {
  /** What was worked out, as JSON. */
  fresh: ReadonlyMap<string, string>;
}

/** @param used takes the keys of what was known and asked for */
export function remembering(known: Answers, used?: Set<string>): Remembering {
  const fresh = new Map<string, string>();
  const found = <Answer>(key: string, holds = (_: Answer) => true): { answer: Answer } | undefined => {
    const json = known.get(key);
    const answer = json === undefined ? undefined : (JSON.parse(json) as Answer);
    if (answer === undefined || !holds(answer)) return undefined;
    used?.add(key);
    return { answer };
  };
  const keep = <Answer>(key: string, answer: Answer): Answer => {
    fresh.set(key, JSON.stringify(answer));
    return answer;
  };
  return {
    fresh,
    recall(question, work, holds) {
      const key = digest(question());
      return (found<ReturnType<typeof work>>(key, holds) ?? { answer: keep(key, work()) }).answer;
    },
    recallApart: (question, work) => inTwo(digest(question()), work),
    async recallLater(question, work) {
      const key = digest(question());
      return found<Awaited<ReturnType<typeof work>>>(key)?.answer ?? keep(key, await work());
    },
  };

  function inTwo<Short, Long>(key: string, work: () => { short: Short; long: Long }) {
    const rest = key + longEnding;
    const before = known.has(rest) ? found<Short>(key) : undefined;
    if (!before) {
      const { short, long } = work();
      keep(rest, long);
      return { short: keep(key, short), long: () => long };
    }
    used?.add(rest);
    return { short: before.answer, long: () => JSON.parse(known.get(rest)!) as Long };
  }
}
