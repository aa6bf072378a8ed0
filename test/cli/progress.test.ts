import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progress } from '../../src/cli/progress.js';

/** What is written while documents are done at these times, in milliseconds from the start. */
function drawn(times: readonly number[], isTTY = true): string[] {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  const clock = [0, ...times];
  const line = progress('Read', { isTTY, write }, () => clock.shift() ?? 0);
  for (const [index] of times.entries()) line.step(index + 1, times.length);
  line.clear();
  return written;
}

describe('progress', () => {
  beforeEach(() => vi.stubEnv('CI', ''));
  afterEach(() => vi.unstubAllEnvs());

  it('says nothing of short work', () => {
    expect(drawn([100, 200, 299])).toEqual([]);
  });

  it('draws at most ten times a second, and wipes the line at the end', () => {
    expect(drawn([200, 350, 400, 449, 450])).toEqual([
      '\r\u001b[KRead 2 of 5',
      '\r\u001b[KRead 5 of 5',
      '\r\u001b[K',
    ]);
  });

  it('says nothing where nobody watches', () => {
    expect(drawn([500], false)).toEqual([]);
    vi.stubEnv('CI', '1');
    expect(drawn([500])).toEqual([]);
  });
});
