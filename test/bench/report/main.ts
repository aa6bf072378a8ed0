import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, cpuUsage, execPath, resourceUsage, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { CheckResult } from '../../../src/model/check-result.js';
import type { HtmlOptions } from '../../../src/report/html.js';
import { manyFindings } from './many-findings.js';

// The style and script of a page lie beside the built report.
const built = (name: string) => new URL(`../../../../../dist/src/report/${name}.js`, import.meta.url).href;

/** Pages with the name of their file, each made when it is asked for. */
type Pages = Iterable<readonly [file: string, page: string]>;
type Write = (result: CheckResult, options: HtmlOptions) => Pages;

const forms: Record<string, () => Promise<Write>> = {
  'one page': async () => {
    const { html } = (await import(built('html'))) as {
      html(...given: Parameters<Write>): string;
    };
    return (...given) => [['index.html', html(...given)]];
  },
  '--split': async () => {
    const { splitHtml } = (await import(built('split-html'))) as { splitHtml: Write };
    return splitHtml;
  },
};

/** Usage: main.js [FINDINGS..] prints a table; main.js FORM FINDINGS, a row of it, from a process of its own. */
const [form = '', ...rest] = argv.slice(2);
const load = forms[form];
if (load) await row(form, await load(), Number(rest[0]));
else table([form, ...rest].filter(Boolean).map(Number));

function table(asked: readonly number[]): void {
  stdout.write(
    '| findings | reports | form | seconds | of one core | pages | MB of the largest | peak MB of memory |\n',
  );
  stdout.write('| --: | --: | :-- | --: | --: | --: | --: | --: |\n');
  for (const size of asked.length > 0 ? asked : [1_000, 10_000, 100_000])
    for (const name of Object.keys(forms))
      stdout.write(execFileSync(execPath, [fileURLToPath(import.meta.url), name, String(size)]));
}

async function row(name: string, write: Write, size: number): Promise<void> {
  const result = await manyFindings(250, size);
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  const sizes: number[] = [];
  const begun = performance.now();
  const start = cpuUsage();
  for (const [file, page] of write(result, { title: 'Figures that cannot all be true' })) {
    writeFileSync(join(folder, file), page);
    sizes.push(Buffer.byteLength(page));
  }
  const { user, system } = cpuUsage(start);
  const seconds = (performance.now() - begun) / 1000;
  rmSync(folder, { recursive: true });
  const cells = [
    ...[size, result.documents.length, name, seconds.toFixed(1)],
    ...[((user + system) / 1e6).toFixed(1), sizes.length],
    (Math.max(...sizes) / 1e6).toFixed(2),
    // In kilobytes, since the process began: reading and checking the reports is in it.
    Math.round(resourceUsage().maxRSS / 1000),
  ];
  stdout.write(`| ${cells.join(' | ')} |\n`);
}
