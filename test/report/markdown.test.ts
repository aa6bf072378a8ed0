import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/report/markdown.js';
import { resultOf } from './result-of.js';

const why = 'Whoever reads both trusts neither.';
const examples = { pass: [], fail: [] };
const rules = [{ id: 'conflict/value', severity: 'error', summary: 'They differ.', why, examples }] as const;

describe('markdown', () => {
  it('quotes both sides, proves, says why, and lists the documents', () => {
    const result = resultOf(
      {
        'gazette.md': '# Fleet\nThe fleet counts «118» boats.',
        'herald.txt': 'There are «181» of them | all at sea.',
      },
      [
        {
          message: 'The fleet is "118" here and "181" there',
          claims: ['a', 'b'],
          suggestion: { claim: 'a', value: 181, text: '181', proof: '63 + 118 = 181' },
        },
        {
          severity: 'info',
          rule: 'duplicate/document',
          message: 'One text',
          documents: ['gazette.md', 'herald.txt'],
        },
      ],
      { publisher: 'Bay | Sons' },
    );
    expect(markdown({ ...result, rules }, 'Kestrel Bay')).toBe(`# Kestrel Bay

2 documents, 2 figures: 1 error, 1 note.

## Errors

### 1. They differ.

The fleet is "118" here and "181" there

\`gazette.md\`, line 2:

> \\# Fleet The fleet counts <mark>118</mark> boats.

\`herald.txt\`, line 1:

> There are <mark>181</mark> of them \\| all at sea.

**Proof.** 63 + 118 = 181

**Why it matters.** Whoever reads both trusts neither.

\`conflict/value\` \`3f2a9c1b\`

## Notes

- One text (\`duplicate/document\`: \`gazette.md\`, \`herald.txt\`)

## Documents

| Document | Publisher | Figures |
| --- | --- | --: |
| \`gazette.md\` | Bay \\| Sons | 1 |
| \`herald.txt\` | Bay \\| Sons | 1 |
`);
  });

  it('says what could not be read', () => {
    const problems = [{ path: 'photo.txt', message: 'is a <b>PNG</b> image' }];
    expect(markdown({ ...resultOf({}), problems }, 'Bay')).toContain(
      '## Not read\n\n- `photo.txt`: is a \\<b\\>PNG',
    );
  });
});
