import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { check } from '../../src/check/check.js';
import { tuned } from '../../src/check/tuned.js';
import { madeCorpus } from '../made-corpus.js';
import { checkTexts } from '../../src/pipeline.js';
import { glossaryFolder } from '../../rules/glossary-folder.js';

const examples = (id: string) => rules.find((rule) => rule.id === id)?.examples.fail[0]?.documents ?? [];

/** What one rule finds in its own first example, with options set. */
async function found(id: string, set: Record<string, Record<string, number>>): Promise<number> {
  const texts = examples(id).map((text, at) => ({ name: `${'abcdef'.charAt(at)}.md`, text }));
  const { findings } = await checkTexts(texts, { rules: tuned(rules, set), glossaryFolder });
  return findings.filter(({ rule }) => rule === id).length;
}

describe('tuned', () => {
  it.each<[id: string, options: Record<string, number>, found: number]>([
    ['suspicious/outlier', {}, 1],
    ['suspicious/outlier', { factor: 11 }, 0],
    ['suspicious/outlier', { reports: 4 }, 0],
    ['suspicious/outlier', { score: 100 }, 0],
    ['suspicious/outlier', { harbour: 100 }, 1],
    ['duplicate/document', {}, 1],
    ['duplicate/document', { words: 40 }, 0],
    ['duplicate/passage', {}, 1],
    ['duplicate/passage', { words: 60 }, 0],
    ['duplicate/passage', { share: 0.75 }, 0],
  ])('%s with %j finds %i', async (id, options, many) => {
    expect(await found(id, { [id]: options })).toBe(many);
  });

  it('leaves other rules as they are', () => {
    const [first, ...others] = tuned(rules, { [rules[0]!.id]: {} });
    expect([first?.id, ...others]).toEqual([rules[0]!.id, ...rules.slice(1)]);
  });

  it('keeps the functions of a rule that is of a class', () => {
    class Crew {
      id = 'crew/size';
      summary = 'A crew';
      why = 'None';
      severity = 'info' as const;
      scope = 'document' as const;
      options = { size: { value: 1, least: 0, what: 'how many' } };
      examples = { pass: [], fail: [] };
      *check(_: unknown, { size }: Record<string, number>) {
        yield { message: `${this.id} ${size}`, claims: [], documents: ['a.md'] };
      }
    }
    const corpus = madeCorpus({ 'a.md': { text: 'All is well.' } });
    const findings = check(corpus, tuned([new Crew()], { 'crew/size': { size: 7 } }));
    expect(findings.map(({ message }) => message)).toEqual(['crew/size 7']);
  });
});
