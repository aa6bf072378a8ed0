import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { confirmFields } from '../../../src/cli/add/confirm-fields.js';
import { fieldsOf } from '../../../src/cli/add/fields-of.js';

const told = fieldsOf({}, [
  { field: 'title', value: 'A record', from: 'the headline' },
  { field: 'published', value: '2031-01-14', from: 'the file name' },
]);

/** Types these lines, then closes the input; what comes back, by field, and what was shown. */
async function typed(lines: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(lines);
  const fields = await confirmFields(told, { input, output });
  const shown = String(output.read());
  return { shown, fields: fields && Object.fromEntries(fields.map(({ field, value }) => [field, value])) };
}

it.each([
  ['a line end takes it', '\n', { title: 'A record', published: '2031-01-14' }],
  ['a line corrects it', 'title: A year\n\n', { title: 'A year', published: '2031-01-14' }],
  [
    'several do',
    'published = 15 Jan 2031\npublisher: Echo\ny\n',
    { title: 'A record', published: '2031-01-15', publisher: 'Echo' },
  ],
  ['an empty one is left out', 'title:\n\n', { published: '2031-01-14' }],
  ['q leaves', 'title: A year\nq\n', undefined],
  ['so does the end of the input', 'title: A year\n', undefined],
])('%s', async (_, lines, fields) => {
  expect((await typed(lines)).fields).toEqual(fields);
});

it.each([
  ['a date that is none', 'published: soon', '"published" is "soon"; expected a date such as'],
  ['a field that is none', 'colour: red', 'There is no field "colour" to correct.'],
  ['no field at all', 'what?', 'There is no field "what?" to correct.'],
])('says of %s that it cannot be, and asks again', async (_, line, says) => {
  const { shown, fields } = await typed(`${line}\n\n`);
  expect(shown).toContain(says);
  expect(fields).toEqual({ title: 'A record', published: '2031-01-14' });
});

it('shows each field with where it is from, and what is not known', async () => {
  const { shown } = await typed('\n');
  expect(shown).toContain('  title      A record    (the headline)\n');
  expect(shown).toContain('  publisher  -           (not told)\n');
});
