import { describe, expect, it } from 'vitest';
import { type SchemaName, schemas } from '../../src/model/schemas/index.js';
import { validator } from '../../src/model/validator.js';
import { instances } from './schemas/instances.js';

const names = Object.keys(schemas) as SchemaName[];

describe.each(names)('a %s', (name) => {
  const { minimal, full } = instances[name];
  const optional = Object.keys(full).filter((field) => !(field in minimal));

  it('may have every field, or only those that it must have', async () => {
    const validate = await validator(name);
    expect([validate(full), validate(minimal)]).toEqual([[], []]);
  });

  it('may lack any optional field, and no other', async () => {
    const validate = await validator(name);
    const without = (field: string) => {
      return validate(Object.fromEntries(Object.entries(full).filter(([key]) => key !== field)));
    };
    for (const field of optional) expect(without(field)).toEqual([]);
    for (const field of Object.keys(minimal))
      expect(without(field)).toEqual([`/${field}: expected, but missing`]);
  });

  it('is what JSON keeps of it', async () => {
    const validate = await validator(name);
    expect(validate(JSON.parse(JSON.stringify(full)))).toEqual([]);
  });
});

const broken: [SchemaName, Record<string, unknown>, string[]][] = [
  ['claim', { value: '41,200' }, ['/value: expected number or null, not "41,200"']],
  ['claim', { line: 0 }, ['/line: expected >= 1, not 0']],
  ['claim', { start: 1.5 }, ['/start: expected integer, not 1.5']],
  ['claim', { id: '' }, ['/id: expected some text, not ""']],
  ['claim', { confidence: 2 }, ['/confidence: expected <= 1, not 2']],
  ['claim', { malformed: false }, ['/malformed: expected true, not false']],
  ['claim', { place: null }, ['/place: expected string, not null']],
  ['claim', { attribtuion: 'desk' }, ['/attribtuion: not a known field; did you mean "attribution"?']],
  ['claim', { colour: 'red' }, ['/colour: not a known field']],
  ['claim', { implied: ['place', 'place'] }, ['/implied: expected each item once, not ["place","place"]']],
  ['claim', { trace: [{ by: 'count' }] }, ['/trace/0/did: expected, but missing']],
  [
    'claim',
    { margin: -1, line: '2' },
    ['/margin: expected >= 0, not -1', '/line: expected integer, not "2"'],
  ],
  [
    'claim',
    { section: 'boddy' },
    [
      '/section: expected one of "title", "lead", "body", "caption", "boilerplate", not "boddy"; did you mean "body"?',
    ],
  ],
  ['quantity', { metric: 'carry person' }, ['/metric: not a known field']],
  ['finding', { severity: 3 }, ['/severity: expected one of "error", "warning", "info", not 3']],
  ['finding', { rule: 'value' }, ['/rule: expected a rule id, such as conflict/value, not "value"']],
  [
    'finding',
    { suggestion: { claim: 'c1', value: 2, text: '2' } },
    ['/suggestion/proof: expected, but missing'],
  ],
  [
    'decision',
    { on: '3 July' },
    ['/on: expected an ISO 8601 date and time with its offset, such as 2024-03-12T08:30:00Z, not "3 July"'],
  ],
  ['document-meta', { title: 7 }, ['/title: expected string, not 7']],
  ['document-record', { puplisher: 'G' }, ['/puplisher: not a known field; did you mean "publisher"?']],
  ['glossary', { nouns: { Boat: [] } }, ['/nouns: expected a word or phrase in lower case, not "Boat"']],
  ['glossary', { persons: ['a  b'] }, ['/persons/0: expected a word or phrase in lower case, not "a  b"']],
  ['check-report', { schemaVersion: 2 }, ['/schemaVersion: expected 1, not 2']],
  ['check-report', { problems: [{ path: 'x.md' }] }, ['/problems/0/message: expected, but missing']],
  ['check-report', { claims: [7] }, ['/claims/0: expected object, not 7']],
];

describe('what is wrong is said', () => {
  it.each(broken)('of a %s with %j', async (name, change, errors) => {
    const validate = await validator(name);
    expect(validate({ ...instances[name].full, ...change })).toEqual(errors);
  });

  it('in short, of a value that is long', async () => {
    const validate = await validator('claim');
    expect(validate('x'.repeat(1000))).toEqual([`/: expected object, not "${'x'.repeat(56)}...`]);
  });

  it('of what is not there at all', async () => {
    const validate = await validator('claim');
    expect(validate(undefined)).toEqual(['/: expected object, not undefined']);
  });

  it('not of the unknown keys of front matter', async () => {
    const validate = await validator('document-meta');
    expect(validate({ title: 'Fish market opens', tags: ['market'], layout: { wide: true } })).toEqual([]);
  });
});
