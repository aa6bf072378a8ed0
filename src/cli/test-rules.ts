import process from 'node:process';
import type { Rule } from '../check/rule.js';
import type { Finding } from '../model/finding.js';
import { plainText } from '../view/plain-text.js';
import { exitCodes } from './exit-codes.js';
import { loadRules } from './load-rules.js';
import { print } from './print.js';

type Check = (documents: readonly string[]) => Promise<readonly Finding[]>;

/** Runs the examples of rules, beside all other rules, and tells each that does not hold. Without files, of ours. */
export async function testRules(files: readonly string[]): Promise<void> {
  const [all, ours] = await Promise.all([loadRules(files), loadRules([])]);
  const tested = files.length > 0 ? all.filter((rule) => !ours.includes(rule)) : ours;
  const check = await checkWith(all);
  let failed = 0;
  for (const rule of tested) {
    const faults = await faultsOf(rule, check);
    failed += faults.length;
    const held = faults.length === 0 ? 'ok' : `${faults.length} of ${countOf(rule)} examples failed`;
    await print([`${rule.id}: ${held}`, ...faults.flat()].map((line) => `${plainText(line)}\n`).join(''));
  }
  process.exitCode = failed > 0 ? exitCodes.findings : exitCodes.clean;
}

async function checkWith(rules: readonly Rule[]): Promise<Check> {
  const [{ checkTexts }, { glossaryFolder }] = await Promise.all([
    import('../pipeline.js'),
    import('../../rules/glossary-folder.js'),
  ]);
  return async (documents) => {
    const texts = documents.map((text, at) => ({ name: `${String.fromCharCode(97 + at)}.md`, text }));
    return (await checkTexts(texts, { rules, glossaryFolder })).findings;
  };
}

function countOf({ examples: { pass, fail } }: Rule): number {
  return pass.length + fail.length;
}

/** For each example that fails, what to tell of it, line by line. */
async function faultsOf(rule: Rule, check: Check): Promise<string[][]> {
  const { pass, fail } = rule.examples;
  const expected = [...fail, ...pass.map((example) => ({ ...example, says: [] as readonly string[] }))];
  const faults: string[][] = [];
  for (const { title, documents, says } of expected) {
    const findings = await check(documents);
    const said = findings.filter((finding) => finding.rule === rule.id).map(({ message }) => message);
    if (says.join('\n') !== said.join('\n'))
      faults.push([`  ${title}`, ...told('expected', says), ...told('said', said)]);
  }
  return faults;
}

function told(what: string, messages: readonly string[]): string[] {
  const lines = messages.length > 0 ? messages : ['nothing'];
  return lines.map((message) => `    ${`${what}:`.padEnd(10)}${message}`);
}
