import type { Prepared } from './prepare.js';

export function reviewInTerminal(_: Prepared): Promise<void> {
  return Promise.resolve();
}
