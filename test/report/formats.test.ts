import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/model/check-result.js';
import type { Finding } from '../../src/model/finding.js';
import { formats, type TextFormatName } from '../../src/report/formats.js';
import { readCommands } from './parse/read-commands.js';
import { readXml } from './parse/read-xml.js';
import { sarifErrors } from './parse/sarif-errors.js';
import { reportSetting } from './report-setting.js';
import { resultOf } from './result-of.js';

const fleet = {
  'bay/gazette.md': 'At 🛥️ Kestrel Bay lie «3,2016» boats.\n',
  'bay/herald.txt': 'Fleet\n漁船は «32,016» 隻。\n',
};
const proved: Partial<Finding> = {
  message: 'It is no number',
  claims: ['a', 'b'],
  documents: ['bay/gazette.md', 'bay/herald.txt'],
  suggestion: { claim: 'a', value: 32016, text: '32,016', proof: '32,000 + 16 = 32,016' },
};
const unreadable = (result: CheckResult) => {
  result.extractions[0]!.claims[0]!.value = null;
  return result;
};

const render = (name: TextFormatName, result: CheckResult, setting = {}) =>
  formats[name].render(result, { ...reportSetting, ...setting });
const many = (count: number, finding: Partial<Finding> = {}) =>
  resultOf(
    fleet,
    Array.from({ length: count }, (_, index) => ({ id: `f${index}`, claims: ['a'], ...finding })),
  );

describe('sarif', () => {
  const log = async (result: CheckResult, setting = {}) =>
    JSON.parse(await render('sarif', result, setting)) as SarifLog;
  const first = async (finding: Partial<Finding>) =>
    (await log(unreadable(resultOf(fleet, [{ ...proved, ...finding }])))).runs[0].results[0]!;

  it('counts columns in UTF-16, names its places and repairs what is proved', async () => {
    expect(await first({})).toMatchObject({
      level: 'error',
      message: {
        text: 'It is no number Proof: 32,000 + 16 = 32,016. See [bay/herald.txt "32,016"](1).',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'bay/gazette.md' },
            region: { startLine: 1, startColumn: 24, endLine: 1, endColumn: 30 },
          },
        },
      ],
      relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 2, startColumn: 5 } } }],
      partialFingerprints: { primaryLocationLineHash: '3f2a9c1b' },
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: '32,016' } }] }] }],
    });
  });

  it.each<[what: string, finding: Partial<Finding>, marks: object]>([
    ['new', { baselineState: 'new' }, { baselineState: 'new' }],
    ['known', { baselineState: 'unchanged' }, { baselineState: 'unchanged' }],
    [
      'suppressed beside the figure',
      { suppressions: [{ kind: 'inline', reason: 'As printed.' }] },
      { suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'As printed.' }] },
    ],
    [
      'suppressed in a file',
      { suppressions: [{ kind: 'file', reason: 'Old boats.' }] },
      { suppressions: [{ kind: 'external', status: 'accepted', justification: 'Old boats.' }] },
    ],
    [
      'dismissed',
      { status: 'dismissed' },
      { suppressions: [{ kind: 'external', status: 'accepted', justification: 'dismissed' }] },
    ],
  ])('marks what is %s, and keeps it', async (_, finding, marks) => {
    expect(await first(finding)).toMatchObject(marks);
  });

  it('is valid with nothing found, with a whole document, and with what could not be read', async () => {
    const whole = resultOf(fleet, [{ documents: ['bay/herald.txt'], severity: 'info' }]);
    const problems = [{ path: 'bay/x.md', line: 3, message: 'is no text' }];
    for (const result of [resultOf({}), whole, { ...whole, problems }])
      expect(sarifErrors(await log(result))).toEqual([]);
    const { runs } = await log({ ...whole, problems });
    expect(runs[0].invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      'bay/x.md:3: is no text',
    );
    expect(runs[0].results[0]?.level).toBe('note');
  });

  it('tells of each rule what it is for', async () => {
    const card = {
      id: 'conflict/value',
      severity: 'error',
      summary: 'They differ',
      why: 'One is wrong.',
    } as const;
    const rules = [{ ...card, examples: { pass: [], fail: [] } }];
    const { runs } = await log({ ...resultOf(fleet, [proved]), rules });
    expect(runs[0].tool.driver.rules[0]).toMatchObject({
      id: 'conflict/value',
      name: 'ConflictValue',
      help: { text: 'They differ. One is wrong.\n\ncrossfoot explain conflict/value tells more.' },
      defaultConfiguration: { level: 'error' },
    });
    expect(runs[0].results[0]?.ruleIndex).toBe(0);
  });

  it('keeps to what GitHub shows, the loudest, and says what is missing', async () => {
    const result = many(5001, { severity: 'warning' });
    const loud = [...result.findings, ...resultOf(fleet, [{ id: 'loud', claims: ['a'] }]).findings];
    const { runs } = await log({ ...result, findings: loud }, { leftOut: 3 });
    expect(runs[0].results).toHaveLength(5000);
    expect(runs[0].results.at(-1)?.partialFingerprints.primaryLocationLineHash).toBe('loud');
    expect(runs[0].invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      '5 findings left out of this report.',
    );
  });
});

describe('github', () => {
  it.each<
    [what: string, result: CheckResult, leftOut: number, commands: Record<string, number>, last: string]
  >([
    ['ten errors', many(10), 0, { error: 10 }, ''],
    ['more errors than are shown', many(14), 0, { error: 10, notice: 1 }, '4 more findings not shown here'],
    ['more notes', many(12, { severity: 'info' }), 0, { notice: 10 }, '3 more findings not shown here'],
    ['what was not asked for', many(1), 7, { error: 1, notice: 1 }, '7 more findings not shown here'],
    ['nothing', resultOf(fleet), 0, {}, ''],
  ])('shows %s', async (_, result, leftOut, counts, last) => {
    const commands = readCommands(await render('github', result, { leftOut }));
    const counted: Record<string, number> = {};
    for (const { command } of commands) counted[command] = (counted[command] ?? 0) + 1;
    expect(counted).toEqual(counts);
    expect(commands.at(-1)?.message ?? '').toContain(last);
  });
});

describe('with nothing found', () => {
  it.each<[TextFormatName, string]>([
    ['gitlab', '[]\n'],
    ['jsonl', ''],
    ['github', ''],
    ['checkstyle', '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3"/>\n'],
    ['rdjson', '{\n  "source": {\n    "name": "crossfoot"\n  },\n  "diagnostics": []\n}\n'],
  ])('%s is still whole', async (name, page) => {
    expect(await render(name, resultOf(fleet))).toBe(page);
  });

  it('JUnit has one test, and it passes', async () => {
    const suite = readXml(await render('junit', resultOf(fleet))).children[0]!;
    expect(suite.attributes).toMatchObject({ tests: '1', failures: '0' });
    expect(suite.children[0]).toMatchObject({ name: 'testcase', children: [] });
    expect(suite.children[0]?.attributes.classname).toBe('crossfoot');
  });

  it('JUnit says what was let pass, and why, as a test that was skipped', async () => {
    const passed = { ...proved, suppressions: [{ kind: 'inline' as const, reason: 'As printed.' }] };
    const suite = readXml(await render('junit', resultOf(fleet, [passed]))).children[0]!;
    expect(suite.attributes).toMatchObject({ tests: '2', failures: '0', skipped: '1' });
    expect(suite.children[1]?.children[0]).toMatchObject({
      name: 'skipped',
      attributes: { message: 'As printed.' },
    });
  });
});

it('rdjson counts columns in bytes of UTF-8, and repairs what is proved', async () => {
  const { diagnostics } = JSON.parse(await render('rdjson', unreadable(resultOf(fleet, [proved])))) as {
    diagnostics: Record<string, unknown>[];
  };
  expect(diagnostics[0]).toMatchObject({
    location: { range: { start: { line: 1, column: 28 }, end: { line: 1, column: 34 } } },
    suggestions: [{ text: '32,016' }],
    related_locations: [{ location: { range: { start: { line: 2, column: 11 } } } }],
  });
});

it('GitLab has an entry for each side, which lives through an edit above it', async () => {
  const entries = async (files: Record<string, string>) =>
    JSON.parse(await render('gitlab', resultOf(files, [proved]))) as GitlabEntry[];
  const before = await entries(fleet);
  const after = await entries({ ...fleet, 'bay/herald.txt': `News\n${fleet['bay/herald.txt']}` });
  expect(before.map(({ location }) => [location.path, location.lines.begin])).toEqual([
    ['bay/gazette.md', 1],
    ['bay/herald.txt', 2],
  ]);
  expect(after.map(({ location }) => location.lines.begin)).toEqual([1, 3]);
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
});

it.each<[TextFormatName, string]>([
  ['sarif', '"startLine": 7'],
  ['github', 'line=7,endLine=7,title'],
  ['gitlab', '"begin": 7'],
  ['text', 'bay/gazette.md:7 '],
])('%s points to the line of a record of JSON Lines', async (name, place) => {
  const result = resultOf(fleet, [{ claims: ['a'] }]);
  const documents = result.documents.map((document) => ({ ...document, line: 7 }));
  expect(await render(name, { ...result, documents })).toContain(place);
});

it('Markdown keeps to what GitHub shows of a page, and says what is missing', async () => {
  const page = await render('markdown', many(9000));
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1024 * 1024);
  const shown = page.match(/^### /gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(1000);
  expect(
    page.endsWith(
      `\n\n${9000 - shown} more findings left out: the page would be longer than GitHub shows.\n`,
    ),
  ).toBe(true);
});

interface GitlabEntry {
  fingerprint: string;
  location: { path: string; lines: { begin: number } };
}

interface SarifLog {
  runs: [
    {
      tool: { driver: { rules: object[] } };
      invocations: { toolExecutionNotifications: { message: { text: string } }[] }[];
      results: { level: string; ruleIndex: number; partialFingerprints: Record<string, string> }[];
    },
  ];
}
