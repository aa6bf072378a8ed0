import type { Memory } from './memory.js';

/** Knows nothing of earlier runs. */
export const forgetful: Memory = {
  recall: (_, work) => work(),
  recallOnCall: (_, work) => work,
  recallLater: (_, work) => work(),
};
