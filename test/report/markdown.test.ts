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

  it('tells what reviewers decided, of findings that stand and of those that do not', () => {
    const decided = { by: 'Ann [desk]', on: '2031-03-03T10:00:00Z' };
    const checked = resultOf({ 'gazette.md': 'Boats: «118».', 'herald.md': 'Boats: «181».' }, [
      { id: 'one', message: 'They differ.', claims: ['a', 'b'], status: 'confirmed' },
      { id: 'two', message: 'They differ twice.', claims: ['a', 'b'], status: 'dismissed' },
      { id: 'three', message: 'Nobody looked.', claims: ['a'] },
      {
        ...{ id: 'four', message: 'Known.', claims: ['a'] },
        suppressions: [{ kind: 'baseline', reason: 'accepted' }],
      },
    ]);
    const decisions = [
      { ...decided, fingerprint: 'one', verdict: 'confirmed' as const, wrong: ['b'], note: 'A typo' },
      { ...decided, fingerprint: 'two', verdict: 'dismissed' as const, reason: 'other-date' },
    ];
    const page = markdown({ ...checked, decisions }, 'Bay');
    expect(page).toContain(
      '**Decision.** Confirmed as a real discrepancy, by Ann \\[desk\\] on 3 March 2031. Wrong: 181. A typo.\n',
    );
    expect(page).toContain('| 1 | error | conflict/value | 118 · 181 | confirmed |\n');
    expect(page.match(/\*\*Decision/g)).toHaveLength(1);
    expect(page).toContain(
      '## Decided or let pass\n\n- They differ twice. (`conflict/value`: `gazette.md` line 1, `herald.md` line 1)' +
        ' Dismissed: no discrepancy, by Ann \\[desk\\] on 3 March 2031. Why: another date.\n\n## Documents',
    );
  });

  it('says what could not be read', () => {
    const problems = [{ path: 'photo.txt', message: 'is a <b>PNG</b> image' }];
    expect(markdown({ ...resultOf({}), problems }, 'Bay')).toContain(
      '## Not read\n\n- `photo.txt`: is a \\<b\\>PNG',
    );
  });
});
