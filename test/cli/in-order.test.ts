import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/cli/jobs/in-order.js';
import type { Done, Task } from '../../src/cli/jobs/task.js';

const taskOf = (index: number): Task => ({
  records: { name: 'tide', text: String(index), firstLine: index },
});

const answer = (task: Task): Done => ({
  text: 'records' in task ? task.records.text : '',
  documents: 1,
  problems: [],
});

it('answers come in the order of their tasks, whoever is done first, and few are taken ahead', async () => {
  const turns = fc.array(fc.nat(5), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(turns, fc.integer({ min: 1, max: 5 }), async (slowness, jobs) => {
      let taken = 0;
      let answered = 0;
      function* tasks() {
        for (const [index] of slowness.entries()) {
          taken++;
          expect(taken - answered).toBeLessThanOrEqual(2 * jobs);
          yield taskOf(index);
        }
      }
      const run = async (task: Task): Promise<Done> => {
        const index = 'records' in task ? task.records.firstLine : 0;
        for (let turn = 0; turn < slowness[index]!; turn++) await Promise.resolve();
        return answer(task);
      };
      const texts: string[] = [];
      for await (const { text } of inOrder(
        tasks(),
        Array.from({ length: jobs }, () => ({ run })),
      )) {
        answered++;
        texts.push(text);
      }
      expect(texts).toEqual(slowness.map((_, index) => String(index)));
    }),
  );
});

it('a task that fails is told to whoever waits for its answer', async () => {
  const run = (): Promise<Done> => Promise.reject(new Error('the pier is gone'));
  const all = async () => {
    for await (const done of inOrder([taskOf(0), taskOf(1)], [{ run }])) expect(done).toBeUndefined();
  };
  await expect(all()).rejects.toThrow('the pier is gone');
});
