import { describe, expect, it } from 'vitest';
import { glossaryFolder } from '../../rules/glossary-folder.js';
import { rules } from '../../rules/index.js';
import { checkTexts } from '../../src/pipeline.js';
import type { CheckResult } from '../../src/model/check-result.js';
import { plainText } from '../../src/view/plain-text.js';
import type { FindingView } from '../../src/view/finding-view.js';
import { viewer } from '../../src/view/viewer.js';
import { hostileResult } from '../report/hostile-result.js';
import { hostileTexts } from '../report/hostile-texts.js';

const head = (publisher: string, published = '2024-05-02') =>
  `---\npublisher: ${publisher}\npublished: ${published}\n---\n`;

const more =
  'She gave no reason. The quarry road stays shut until the council has met again. Fishermen had asked for a later boat in winter, which the office refused.';
const ferry = await checkTexts(
  [
    {
      name: 'agency.md',
      text: `${head('Coast Wire')}The harbour office met on Tuesday.\n\nThe ferry Saint Brannoc carried 48,210 passengers to Kestrel Bay in 2023. ${more}\n`,
    },
    {
      name: 'copy.md',
      text: `${head('Bay Echo')}The harbour office met on Tuesday.\n\nThe ferry Saint Brannoc carried 48,210 passengers to Kestrel Bay in 2023. ${more}\n`,
    },
    {
      name: 'herald.md',
      text: `${head('Herald')}In Kestrel Bay the council was told by Ida Quill that 42,810 passengers took the Saint Brannoc in 2023. It has 12 crew.\n`,
    },
  ],
  { rules, glossaryFolder },
);
const found = (result: CheckResult, rule: string): FindingView => {
  const finding = result.findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} found nothing`);
  return viewer(result).finding(finding);
};

describe('a finding as it is shown', () => {
  const conflict = found(ferry, 'conflict/value');
  const [odd, many] = conflict.stances;

  it('brings together who says the same, and counts copies once', () => {
    expect(
      conflict.stances.map(({ letter, says, independentSources, sides }) => [
        letter,
        says,
        independentSources,
        sides.map(({ document }) => document),
      ]),
    ).toEqual([
      ['a', '48,210', 1, ['agency.md', 'copy.md']],
      ['b', '42,810', 1, ['herald.md']],
    ]);
    expect(odd?.sides.map(({ copies }) => copies.map(({ document }) => document))).toEqual([
      ['copy.md'],
      ['agency.md'],
    ]);
  });

  it('has each sentence with its place, what stands around it, and what was read in it', () => {
    const [agency] = odd!.sides;
    expect(agency).toMatchObject({
      path: 'agency.md',
      line: 7,
      outlet: 'Coast Wire',
      before: 'The harbour office met on Tuesday.',
      after: 'She gave no reason.',
    });
    const { text, marks } = agency!.sentence!;
    expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['figure', '48,210'],
      ['period', '2023'],
    ]);
    expect(agency?.figures).toMatchObject([{ quote: '48,210', readAs: '48,210', period: '2023', unit: '1' }]);
  });

  it('tells what speaks for one fact, and lays no two sentences side by side that have little in common', () => {
    expect(conflict.diff).toBeUndefined();
    expect(conflict.weights.map(({ about }) => about)).toContain('digits');
    expect(many?.sides[0]?.after).toBe('It has 12 crew.');
  });

  it('has a whole report for a side where no figure is named', () => {
    const copied = found(ferry, 'duplicate/document');
    expect(copied.stances.map(({ says, sides }) => [says, sides[0]?.document, sides[0]?.sentence])).toEqual([
      ['', 'agency.md', undefined],
      ['', 'copy.md', undefined],
    ]);
  });
});

it('a sum that proves a figure is shown with its strength', async () => {
  const text =
    'Police on the Kestrel Bay ferry checked 4,820 passengers in 2023, including 311 sailors, 208 children and 4,3,01 tourists.';
  const result = await checkTexts([{ name: 'a.md', text }], { rules, glossaryFolder });
  expect(found(result, 'suspicious/number-format')).toMatchObject({
    proof: {
      text: '311 + 208 + 4,301 = 4,820',
      instead: '4,301',
      strength: expect.stringContaining('once in') as string,
    },
    stances: [
      { says: '4,3,01', sides: [{ figures: [{ readAs: expect.stringMatching(/4,301 or/) as string }] }] },
    ],
  });
});

describe('a metric as it is shown', () => {
  it('has its figures fact by fact, with copies and findings', () => {
    const { metric } = found(ferry, 'conflict/value');
    const { title, figures, consensus } = viewer(ferry).metric(metric!);
    expect(title).toContain('passengers');
    expect(
      figures.map(({ document, fact, copyGroup, readAs }) => [document, fact, copyGroup, readAs]),
    ).toEqual([
      ['herald.md', 0, undefined, '42,810'],
      ['agency.md', 0, 0, '48,210'],
      ['copy.md', 0, 0, '48,210'],
    ]);
    expect(figures.every(({ findings }) => findings.length > 0)).toBe(true);
    expect(consensus).toEqual({});
  });

  it('has a consensus where independent sources agree', async () => {
    const report = (name: string, words: string) => ({ name: `${name}.md`, text: `${head(name)}${words}\n` });
    const result = await checkTexts(
      [
        report('echo', 'The ferry Saint Brannoc carried 48,213 passengers to Kestrel Bay in 2023.'),
        report(
          'post',
          'To Kestrel Bay, a total of 48,213 passengers were carried by the Saint Brannoc in 2023.',
        ),
        report('herald', 'In 2023 it was 42,813 passengers that the Saint Brannoc carried to Kestrel Bay.'),
      ],
      {
        rules,
        glossaryFolder,
      },
    );
    const view = viewer(result);
    const consensus = result.alignments.map(({ metric }) => view.metric(metric).consensus);
    expect(consensus).toContainEqual({ 0: { low: 48213, high: 48213, independentSources: 2 } });
  });

  it('has no figures where nothing was said', () => {
    expect(viewer(ferry).metric('sink boat')).toEqual({
      metric: 'sink boat',
      title: '',
      figures: [],
      consensus: {},
    });
  });
});

describe('a report as it is shown', () => {
  it('has its paragraphs with every figure marked, and who names it', () => {
    const { blocks, figures, outlet } = viewer(ferry).document('herald.md');
    expect(outlet).toBe('Herald');
    const marked = blocks.flatMap(({ text, marks, line }) =>
      marks.map(({ start, end, claim }) => [line, text.slice(start, end), figures[claim!]?.findings.length]),
    );
    expect(marked).toEqual(
      [
        [5, '42,810', 1],
        [5, '2023', undefined],
        [5, '12', 0],
      ].filter(([, text]) => text !== '2023'),
    );
  });

  it('is refused where there is none', () => {
    expect(() => viewer(ferry).document('gazette.md')).toThrow('There is no report "gazette.md"');
  });
});

it.each(Object.entries(hostileTexts))('%s is harmless in every view, and always the same', (_, text) => {
  const result = hostileResult(text);
  const views = (of: CheckResult) => {
    const view = viewer(of);
    return [
      of.findings.map(view.finding),
      view.metric('count boat'),
      of.documents.map(({ id }) => view.document(id)),
    ];
  };
  const shown = views(result);
  expect(views(hostileResult(text))).toEqual(shown);
  const names = new Set(result.documents.map(({ id }) => id));
  JSON.stringify(shown, (key, value: unknown) => {
    // Ids are handed back as they are; nobody shows them.
    if (typeof value === 'string' && key !== 'document' && !names.has(value))
      expect(plainText(value)).toBe(value);
    return value;
  });
});
