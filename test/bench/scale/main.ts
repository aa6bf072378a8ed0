import { compileGlossary } from '../../../src/extract/glossary/compile-glossary.js';
import { readCompanions } from '../../../src/read/read-companions.js';
import { checkMixed } from './check-mixed.js';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [250, 500, 1000, 2000];
const { glossaries } = await readCompanions([], 'rules/glossary');
const vocabulary = compileGlossary(glossaries);
checkMixed(25, vocabulary); // the first round is spent on warming up

process.stdout.write(
  '| reports | seconds of one core | errors and warnings | pairs of one story | found | wrong |\n',
);
process.stdout.write('| --: | --: | --: | --: | --: | --: |\n');
for (const size of sizes) {
  const { reports, seconds, loud, stories } = checkMixed(size / 4, vocabulary);
  const cells = [reports, seconds.toFixed(1), loud, stories.pairs, stories.found, stories.wrong];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
