import { mixedReports } from '../../bench/scale/mixed-reports.js';

const report = (title: string, published: string, publisher: string, text: string): string =>
  `---\npublished: ${published}\npublisher: ${publisher}\n---\n# ${title}\n\n${text}\n`;

const talk = 'The harbour master, Ines Calloway, spoke of a good year for Kestrel Bay and its people.';

/** Two reports that cannot both be true, one that was let pass until a day gone by, and some that agree. */
const ferry = {
  'documents/ferry/gazette.md': report(
    'The ferry and its year',
    '2031-01-12',
    'Bay Gazette',
    `The Kestrel Bay ferry carried 48,210 passengers in 2030, the harbour office said. ${talk}`,
  ),
  'documents/ferry/herald.md': report(
    'Boats full again',
    '2031-01-13',
    'Coast Herald',
    `In 2030 the Kestrel Bay ferry carried 42,810 passengers, according to the harbour office. ${talk}`,
  ),
  'documents/ferry/post.md': report(
    'More and more take the boat',
    '2031-01-14',
    'Harbour Post',
    `The ferry of Kestrel Bay carried 48,120 passengers in 2030, officials said on Tuesday. ${talk}`,
  ),
};

const quarry = {
  'documents/quarry/gazette.md': report(
    'Stone for the breakwater',
    '2031-02-03',
    'Bay Gazette',
    'The Tolverne quarry employed 312 workers in 2030, said its manager, Piers Lanyon. Most of the stone goes to the new breakwater in front of the old harbour, and the rest to builders inland.',
  ),
};

const fish = {
  'documents/fish/gazette.md': report(
    'A cold year at the fish market',
    '2031-03-01',
    'Bay Gazette',
    'The Porthcarrow fish market sold 1,870 tonnes of fish in 2030, said Wenna Trevail, who runs it. Porthcarrow was open all year.',
  ),
};

/** The made-up reports that lie beside ours, so that there are 300. */
const crowd = Object.fromEntries(
  mixedReports(80)
    .slice(0, 300 - 5)
    .map(({ id, text }): [string, string] => [`documents/${id}`, text]),
);

/** What lies on `main` before any of the changes. */
export const corpus: Record<string, string> = {
  ...crowd,
  ...ferry,
  ...quarry,
  ...fish,
  'suppressions.yaml': [
    'suppressions:',
    '  - rule: conflict/value',
    '    paths: [documents/quarry/**]',
    '    reason: Piers Lanyon counts the lorry drivers as well.',
    '    expires: 2001-01-31',
    '  - rule: conflict/value',
    '    paths: [documents/fish/**]',
    '    reason: One counts what was landed, the other what was sold.',
    '    expires: 9999-12-31',
    '',
  ].join('\n'),
};

/** A report that contradicts one on `main`, each about another place. */
export const conflicting = {
  quarry: report(
    'Work in the quarry',
    '2031-02-04',
    'Coast Herald',
    'The Tolverne quarry employed 321 workers in 2030, Piers Lanyon told the council. The Tolverne pit is to grow.',
  ),
  fish: report(
    'Fewer fish at the market',
    '2031-03-02',
    'Coast Herald',
    'The Porthcarrow fish market sold 1,780 tonnes of fish in 2030, Wenna Trevail said. Prices in Porthcarrow rose.',
  ),
};

export const clean = report(
  'Roof of the club house to be mended',
  '2031-04-05',
  'Harbour Post',
  'The Ludgvan bowling club will mend the roof of its house for 18,400 pounds, said Jory Penrose, its treasurer.',
);

export const malformed = report(
  'New beds for the hospital',
  '2031-05-06',
  'Harbour Post',
  'The Menheniot hospital treated 1,6985 patients in 2030, said Demelza Rowe, its director. Menheniot has 240 beds.',
);

/** What the herald said, in a third paper and in words of its own but for the figure. */
export const third = report(
  'Sailing season opens',
  '2031-01-15',
  'Sea Mirror',
  'In 2030 the Kestrel Bay ferry carried 42,810 passengers, according to the harbour office. Sailors wait for the wind.',
);
