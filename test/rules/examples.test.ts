import { describe, expect, it } from 'vitest';
import { glossaryFolder } from '../../rules/glossary-folder.js';
import { rules } from '../../rules/index.js';
import type { Example, Rule } from '../../src/check/rule.js';
import { checkTexts } from '../../src/pipeline.js';

/** What a rule says of an example, beside all others; its reports are called `a.md`, `b.md` and so on. */
async function messages({ id }: Rule, { documents }: Example): Promise<string[]> {
  const texts = documents.map((text, at) => ({ name: `${'abcdef'.charAt(at)}.md`, text }));
  const { findings, problems } = await checkTexts(texts, { rules, glossaryFolder });
  expect(problems).toEqual([]);
  return findings.filter(({ rule }) => rule === id).map(({ message }) => message);
}

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(rule.examples.pass)('passes: $title', async (example) => {
    expect(await messages(rule, example)).toEqual([]);
  });

  it.each(rule.examples.fail)('fails: $title', async (example) => {
    expect(example.says.length).toBeGreaterThan(0);
    expect(await messages(rule, example)).toEqual(example.says);
  });

  it('has an example of each kind', () => {
    expect(rule.examples.pass.length).toBeGreaterThan(0);
    expect(rule.examples.fail.length).toBeGreaterThan(0);
  });
});
