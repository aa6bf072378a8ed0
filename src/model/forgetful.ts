import type { Memory } from './memory.js';

/** Knows nothing of earlier runs. */
export const forgetful: Memory = {
  recall: (_, work) => work(),
  recallApart(_, work) {
    const { short, long } = work();
    return { short, long: () => long };
  },
  recallLater: (_, work) => work(),
};
