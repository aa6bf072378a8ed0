import type { Memory } from './memory.js';

/** A memory of answers that also depend on something that all its questions leave unsaid. */
export function within(memory: Memory, unsaid: string): Memory {
  return {
    recall: (question, work, holds) => memory.recall(() => [unsaid, ...question()], work, holds),
    recallApart: (question, work) => memory.recallApart(() => [unsaid, ...question()], work),
    recallLater: (question, work) => memory.recallLater(() => [unsaid, ...question()], work),
  };
}
