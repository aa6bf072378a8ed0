import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { formats, type TextFormatName } from '../../src/report/formats.js';
import { plainText } from '../../src/view/plain-text.js';
import { hostileResult } from './hostile-result.js';
import { hostileTexts } from './hostile-texts.js';
import { readCommands } from './parse/read-commands.js';
import { readHtml } from './parse/read-html.js';
import { readXml } from './parse/read-xml.js';
import { sarifErrors } from './parse/sarif-errors.js';
import { shownText } from './parse/shown-text.js';
import { reportSetting } from './report-setting.js';

const rows = Object.entries(hostileTexts);
const render = (name: TextFormatName, text: string) =>
  formats[name].render(hostileResult(text), reportSetting);

/** What a line of a terminal, or of a log, must never hold. */
const harmful = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

describe.each(rows)('a report with %s', (_, text) => {
  const said = plainText(text);

  it('is data on a page for the terminal', async () => {
    const page = await render('text', text);
    expect(page).not.toMatch(harmful);
    expect(readCommands(page)).toEqual([]);
  });

  it.each(['json', 'jsonl'] as const)('is as it was in %s', async (name) => {
    const page = await render(name, text);
    const findings =
      name === 'json'
        ? (JSON.parse(page) as { findings: { message: string }[] }).findings
        : page
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as { message: string });
    expect(findings[0]?.message).toBe(text);
    expect(page.split('\n')).toHaveLength(name === 'jsonl' ? 4 : page.split('\n').length);
  });

  it('is a valid SARIF log that says what was found', async () => {
    const log = JSON.parse(await render('sarif', text)) as SarifLog;
    expect(sarifErrors(log)).toEqual([]);
    const [first, second] = log.runs[0].results;
    const [message = ''] = first!.message.text.split(/ (?:Proof|What others say): /);
    expect(message.replace(/\\(.)/g, '$1').replace(/([{}])\1/g, '$1')).toBe(said);
    expect(linksIn(first!.message.text)).toEqual(['1']);
    expect(second!.suppressions?.[0]?.justification).toBe(said);
  });

  it('is two commands to GitHub, and no other', async () => {
    const commands = readCommands(await render('github', text));
    expect(commands.map(({ command }) => command)).toEqual(['error', 'warning']);
    expect(commands[0]?.message.split('\n')[0]).toBe(said);
    expect(commands[0]?.properties.file).toBe(plainText(`bay/${text.replace(/[/\0]/g, '_')}.md`));
    expect(commands[0]?.properties.line).toBe(String(lineOfFigure(text)));
  });

  it('is an entry for each side in GitLab', async () => {
    const entries = JSON.parse(await render('gitlab', text)) as {
      description: string;
      fingerprint: string;
    }[];
    expect(entries).toHaveLength(3);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(entries[0]?.description.startsWith(said)).toBe(true);
  });

  it('is the text of a failed test in JUnit, and the reason of a skipped one', async () => {
    const suite = readXml(await render('junit', text)).children[0]!;
    const tests = suite.children.filter(({ name }) => name === 'testcase');
    const [failure, other, skipped] = tests.flatMap(({ children }) => children);
    expect([failure, other, skipped].map((told) => told?.name)).toEqual(['failure', 'failure', 'skipped']);
    expect(failure?.attributes.message).toBe(xmlText(said));
    expect(skipped?.attributes.message).toBe(xmlText(said));
  });

  it('is the message of an error in Checkstyle', async () => {
    const [file] = readXml(await render('checkstyle', text)).children;
    expect(file?.children[0]?.attributes.message).toBe(xmlText(said));
  });

  it('is the message of a diagnostic in rdjson', async () => {
    const { diagnostics } = JSON.parse(await render('rdjson', text)) as {
      diagnostics: { message: string }[];
    };
    expect(diagnostics.map(({ message }) => message)).toEqual([said, plainText(`${text}: 118`)]);
  });

  it('is no markup in Markdown', async () => {
    const page = await render('markdown', text);
    const { kinds, html } = shownText(page);
    expect(page).not.toMatch(harmful);
    expect(readCommands(page)).toEqual([]);
    expect([...kinds].filter((kind) => ['link', 'image', 'br', 'em', 'del'].includes(kind))).toEqual([]);
    expect(new Set(html)).toEqual(
      new Set(['<mark>', '</mark>', ...(html.includes('<!-- -->') ? ['<!-- -->'] : [])]),
    );
  });

  it('is text on a page for people, and nothing that a browser would follow or run', async () => {
    const { text: shown, elements, attributes } = readHtml(await render('html', text));
    expect(shown.replace(/[“”]/g, '"')).toContain(said);
    expect(shown).not.toMatch(harmful);
    expect(elements).toEqual(readHtml(await render('html', 'boats')).elements);
    expect(attributes.filter(({ name }) => /^on|^src|^style$/.test(name))).toEqual([]);
    expect(attributes.filter(({ name, value }) => name === 'href' && !value.startsWith('#'))).toEqual([]);
  });

  it('is a cell that no spreadsheet reckons with', async () => {
    const [findings = [], claims = []] = await Promise.all(
      (['csv', 'claims-csv'] as const).map(async (name) =>
        parseCsv<Record<string, string>>(await render(name, text), { columns: true }),
      ),
    );
    expect([findings.length, claims.length]).toEqual([3, 2]);
    for (const cell of [...findings, ...claims].flatMap((row) => Object.values(row)))
      expect(cell).not.toMatch(/^\s*[=+\-@|%＝＋－＠]\s*\S/);
    expect(findings[0]?.message?.replace(/^'/, '')).toBe(said);
  });
});

interface SarifLog {
  runs: [{ results: { message: { text: string }; suppressions?: { justification: string }[] }[] }];
}

/** The targets of embedded links, as a viewer finds them. */
function linksIn(message: string): string[] {
  return [...message.matchAll(/(?<!\\)(?:\\\\)*\[(?:[^\\\]]|\\.)*\]\(([^)]*)\)/g)].map(
    ([, target = '']) => target,
  );
}

function lineOfFigure(text: string): number {
  return text.split('\n').length;
}

/** XML 1.0 has no place for these. */
function xmlText(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, '\ufffd');
}
