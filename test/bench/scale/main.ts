import { performance } from 'node:perf_hooks';
import { align } from '../../../src/align/align.js';
import { check } from '../../../src/check/check.js';
import { extract } from '../../../src/extract/extract.js';
import { compileGlossary } from '../../../src/extract/glossary/compile-glossary.js';
import { readCompanions } from '../../../src/read/read-companions.js';
import { readTexts } from '../../../src/read/read-texts.js';
import { rules } from '../../../rules/index.js';
import { mixedReports } from './mixed-reports.js';

const { glossaries } = await readCompanions([], 'rules/glossary');
const vocabulary = compileGlossary(glossaries);
const sizes = process.argv.slice(2).map(Number);
process.stdout.write(
  '| reports | read | extract | align | check | all | loud | pairs told one story | right |\n',
);
for (const size of sizes.length > 0 ? sizes : [250, 500, 1000, 2000]) {
  const reports = mixedReports(size / 4);
  const times = [performance.now()];
  const { documents } = readTexts(reports.map(({ id, text }) => ({ name: id, text })));
  times.push(performance.now());
  const extractions = documents.map((document) => extract(document, vocabulary));
  times.push(performance.now());
  const aligned = align(documents, extractions);
  times.push(performance.now());
  const findings = check({ documents, extractions, ...aligned }, rules);
  times.push(performance.now());
  const spent = times.slice(1).map((time, at) => ((time - times[at]!) / 1000).toFixed(1));
  const loud = findings.filter(({ severity }) => severity !== 'info');
  process.stdout.write(
    `| ${size} | ${spent.join(' | ')} | ${((times.at(-1)! - times[0]!) / 1000).toFixed(1)} | ${loud.length} | ${aligned.passages.length}\n`,
  );
  if (process.env.SHOW) for (const f of loud.slice(0, 60)) process.stdout.write(`${f.rule} ${f.message}\n`);
}
