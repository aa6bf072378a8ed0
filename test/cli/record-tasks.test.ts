import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordTasks } from '../../src/cli/jobs/record-tasks.js';

async function* cut(text: string, places: readonly number[]): AsyncGenerator<string> {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  for (const [at, end] of [...ends, text.length].entries()) {
    await Promise.resolve();
    yield text.slice(ends[at - 1] ?? 0, end);
  }
}

it('a stream comes in whole lines that know their number, wherever it was cut', async () => {
  const line = fc.string({ maxLength: 12 }).map((written) => written.replaceAll('\n', ' '));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat()), async (lines, places) => {
      const text = lines.join('\n');
      let together = '';
      for await (const task of recordTasks(cut(text, places), 'tide')) {
        if (!('records' in task)) throw new Error('expected lines');
        expect(task.records.firstLine).toBe(together.split('\n').length);
        together += task.records.text;
      }
      // Blank lines at the end are no work for anybody.
      expect(text.startsWith(together)).toBe(true);
      expect(text.slice(together.length).trim()).toBe('');
    }),
  );
});
