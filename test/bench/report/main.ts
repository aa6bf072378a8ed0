import { fileURLToPath } from 'node:url';
import type { HtmlOptions } from '../../../src/report/html.js';
import type { CheckResult } from '../../../src/model/check-result.js';
import { manyFindings } from './many-findings.js';

// The style and script of a page lie beside the built report.
const built = fileURLToPath(new URL('../../../../../dist/src/report/html.js', import.meta.url));
const { html } = (await import(built)) as { html(result: CheckResult, options: HtmlOptions): string };

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1_000, 10_000, 100_000];

process.stdout.write('| findings | reports | seconds of one core | MB of page | peak MB of memory |\n');
process.stdout.write('| --: | --: | --: | --: | --: |\n');
for (const size of sizes) {
  const result = await manyFindings(250, size);
  const start = process.cpuUsage();
  const page = html(result, { title: 'Figures that cannot all be true' });
  const { user, system } = process.cpuUsage(start);
  const cells = [
    size,
    result.documents.length,
    ((user + system) / 1e6).toFixed(1),
    (Buffer.byteLength(page) / 1e6).toFixed(2),
    // In kilobytes, since the process began: reading and checking the reports is in it.
    Math.round(process.resourceUsage().maxRSS / 1000),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
