import { expect, it } from 'vitest';
import { readInThread } from '../../../dist/src/cli/add/read-in-thread.js';

it('brings a report back', async () => {
  const read = await readInThread(Buffer.from('<p>The ferry carried 12 boats.</p>'), 'a.html');
  expect(read).toMatchObject({ body: 'The ferry carried 12 boats.', format: 'markdown' });
});

it('is ended where a page takes too long', async () => {
  const nested = `<body>${'<div>'.repeat(3000)}<p>12 boats</p>`;
  const read = await readInThread(Buffer.from(nested), 'a.html', 500);
  expect(read).toEqual({ refusal: 'took longer than 0.5 seconds to read' });
});
