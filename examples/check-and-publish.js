// Checks reports with all rules and one of our own, and writes a page of Markdown.
import { check, report } from 'crossfoot';
import { rules } from 'crossfoot/rules';

const crew = {
  id: 'harbour/crew',
  summary: 'A crew of hundreds',
  why: 'No ship in Kestrel Bay has one.',
  severity: 'warning',
  scope: 'document',
  *check({ claims }) {
    for (const claim of claims.filter(({ object, value }) => object === 'crew members' && value > 300))
      yield { message: `"${claim.quote}" in ${claim.doc} is no crew.`, claims: [claim] };
  },
  examples: { pass: [], fail: [] },
};

const result = await check(
  [
    {
      name: 'gazette.md',
      text: 'The Kestrel Bay ferry carried 48,210 passengers and 1,200 crew members in 2030.',
    },
    { name: 'herald.md', text: 'The ferry to Kestrel Bay carried 42,810 passengers in 2030.' },
  ],
  { rules: [...rules, crew] },
);

console.log(await report(result, 'markdown'));

/* prints
# Figures that cannot all be true

2 documents, 3 figures: 2 warnings.

|  | Severity | Finding | Figures | Documents |
| --: | --- | --- | --- | --- |
| 1 | warning | Reports that give different figures for the same thing | 48,210 · 42,810 | `gazette.md`, `herald.md` |
| 2 | warning | A crew of hundreds | 1,200 | `gazette.md` |

## Warnings

### 1. Reports that give different figures for the same thing

"48,210 passengers" in gazette.md against "42,810 passengers" in herald.md: two digits are swapped.

`gazette.md`, line 1:

> The Kestrel Bay ferry carried <mark>48,210</mark> passengers and 1,200 crew members in 2030.

`herald.md`, line 1:

> The ferry to Kestrel Bay carried <mark>42,810</mark> passengers in 2030.

**Why it matters.** They cannot both be right: one has a slip of the pen, an old figure, or another source.

`conflict/value` `04d36013a9682fe3`

### 2. A crew of hundreds

"1,200" in gazette.md is no crew.

`gazette.md`, line 1:

> The Kestrel Bay ferry carried 48,210 passengers and <mark>1,200</mark> crew members in 2030.

**Why it matters.** No ship in Kestrel Bay has one.

`harbour/crew` `eefe678d288af8df`

## Documents

| Document | Figures |
| --- | --: |
| `gazette.md` | 2 |
| `herald.md` | 1 |
*/
