import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossaryFolder } from '../../rules/glossary-folder.js';
import { compileGlossary } from '../../src/extract/glossary/compile-glossary.js';
import { irregularForms } from '../../src/extract/languages/en/verbs.js';
import { nounLemma } from '../../src/extract/tokens/noun-lemma.js';
import { verbLemma } from '../../src/extract/tokens/verb-lemma.js';
import type { Glossary, Synonyms } from '../../src/model/glossary.js';
import { readGlossary } from '../../src/read/read-glossary.js';

const files = readdirSync(glossaryFolder).filter((file) => file.endsWith('.yaml'));
const { glossaries, problems } = await readGlossary(files.map((file) => join(glossaryFolder, file)));
const vocabulary = compileGlossary(glossaries);

const tables = ['verbs', 'nouns', 'modifiers', 'metrics'] as const;
const lists = ['relational', 'topics', 'persons'] as const;

/** Every word of a table with the canonical word that it stands under, canonical words under themselves. */
const entries = (table: Synonyms = {}): [word: string, canonical: string][] =>
  Object.entries(table).flatMap(([canonical, words]) =>
    [canonical, ...words].map((word): [string, string] => [word, canonical]),
  );
const everywhere = (table: (typeof tables)[number]) =>
  glossaries.flatMap((glossary) => entries(glossary[table]));
const listed = (list: (typeof lists)[number]) => glossaries.flatMap((glossary) => glossary[list] ?? []);
const inOrder = (words: readonly string[]): string[] => [...words].sort();

const irregularVerbs = new Set([...irregularForms.values()].map(({ lemma }) => lemma));
const isNoun = (word: string): boolean => nounLemma(word) === word;
const isVerb = (word: string): boolean => irregularVerbs.has(word) || verbLemma(word) === word;

it('reads every shipped glossary', () => {
  expect(problems).toEqual([]);
  expect(glossaries.map(({ field }) => `${field}.yaml`)).toEqual(files);
});

describe.each(glossaries)('the words of $field', (glossary: Glossary) => {
  it('are lemmas, as a text is read', () => {
    const words = (table: (typeof tables)[number]) =>
      entries(glossary[table]).flatMap(([word]) => word.split(' '));
    expect(entries(glossary.verbs).filter(([verb]) => !isVerb(verb.split(' ')[0] ?? ''))).toEqual([]);
    expect([...words('nouns'), ...words('modifiers')].filter((word) => !isNoun(word))).toEqual([]);
    expect(words('metrics').filter((word) => !isNoun(word) && !isVerb(word))).toEqual([]);
    expect(lists.flatMap((list) => glossary[list] ?? []).filter((word) => !isNoun(word))).toEqual([]);
  });

  it('stand in alphabetical order, so that one is found and none is entered twice', () => {
    for (const table of tables) {
      const synonyms = glossary[table] ?? {};
      expect(Object.keys(synonyms)).toEqual(inOrder(Object.keys(synonyms)));
      for (const words of Object.values(synonyms)) expect(words).toEqual(inOrder(words));
    }
    for (const list of lists) expect(glossary[list] ?? []).toEqual(inOrder(glossary[list] ?? []));
  });

  it('have synonyms', () => {
    const alone = tables.flatMap((table) =>
      Object.entries(glossary[table] ?? {}).filter(([, words]) => !words.length),
    );
    expect(alone).toEqual([]);
  });
});

describe('the glossaries together', () => {
  it('name their Han words, which are lemmas as they stand, to the reader that parts a text into them', () => {
    const han = [...tables.flatMap(everywhere).map(([word]) => word)].filter((word) =>
      /\p{Script=Han}/u.test(word),
    );
    expect(han.length).toBeGreaterThan(100);
    expect(new Set(vocabulary.hanWords.keys())).toEqual(new Set(han));
    expect(han.filter((word) => nounLemma(word) !== word || verbLemma(word) !== word)).toEqual([]);
    expect(vocabulary.hanWords.get('诈骗')).toEqual(new Set(['verb', 'modifier']));
  });

  it.each(tables)('give each of their %s one meaning', (table) => {
    const meanings = new Map<string, Set<string>>();
    for (const [word, canonical] of everywhere(table)) {
      meanings.set(word, (meanings.get(word) ?? new Set()).add(canonical));
    }
    expect([...meanings].filter(([, canonical]) => canonical.size > 1)).toEqual([]);
  });

  it.each(lists)('name each of their %s nouns once', (list) => {
    const words = listed(list);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('list relational nouns and topics under the word that others are replaced by', () => {
    const replaced = [...listed('relational'), ...listed('topics')];
    expect(replaced.filter((word) => vocabulary.noun([], word).head !== word)).toEqual([]);
    expect(replaced.filter((word) => vocabulary.modifier(word) !== word)).toEqual([]);
  });
});

/** The key of a noun phrase: the metric that it names, else its noun, with what limits it. */
function keyOf(phrase: string): string {
  const words = phrase.split(' ');
  const head = words.pop() ?? '';
  const { modifiers, head: core } = vocabulary.metric(words, head) ?? vocabulary.noun(words, head);
  return [core, ...modifiers.map((word) => vocabulary.modifier(word)).sort()].join(' +');
}

/** The key of "41 boats were seized": the pair's metric, else verb and noun. */
function pairKey(verb: string, noun: string): string {
  const pair = `${vocabulary.verb(verb)} ${vocabulary.noun([], noun).head}`;
  return vocabulary.metric([], pair)?.head ?? pair;
}

describe('words of one meaning', () => {
  it.each([
    [['death toll', 'fatality', 'dead'], 'kill person'],
    [['wounded', 'injured person', 'injury'], 'injure person'],
    [['ferry ticket price', 'ferry fare'], 'ferry fare'],
    [['net income', 'net earning'], 'net profit'],
    [['adjusted ebit', 'adjusted operating income'], 'operating profit +adjusted'],
    [['quay turnover', 'quay sale'], 'revenue +quay'],
    [['laboratory-confirmed case', 'confirmed case', 'case'], 'case'],
    [['workforce', 'staff', 'employee'], 'employ person'],
    [['jobless rate', 'unemployment'], 'unemployment rate'],
    [['harbor crane', 'harbour crane'], 'crane +harbour'],
    [['death toll', '死亡人数', '遇难者'], 'kill person'],
    [['criminal suspect', '犯罪嫌疑人', '嫌疑人'], 'suspect'],
    [['jobless rate', '失业率'], 'unemployment rate'],
    [['smuggling case', '走私 案件'], 'case +smuggling'],
  ])('%j', (phrases, key) => {
    expect(phrases.map(keyOf)).toEqual(phrases.map(() => key));
  });

  it.each([
    [['die person', 'perish resident', 'kill person', 'cost life'], 'kill person'],
    [['wreck house', 'destroy home', 'flatten dwelling'], 'destroy home'],
    [['axe job', 'eliminate post', 'cut position'], 'cut job'],
    [['employ worker', 'employ person', 'employ staff'], 'employ person'],
    [['nab person', 'detain offender', 'arrest suspect'], 'arrest suspect'],
    [['process swab', 'examine sample', 'test specimen'], 'test sample'],
    [['purchase truck', 'acquire lorry'], 'buy lorry'],
    [['crack case', '破获 案件', '侦破 刑事案件'], 'solve case'],
    [['seize cellphone', '缴获 手机'], 'seize mobile phone'],
  ])('%j', (pairs, key) => {
    const keys = pairs.map((pair) => pairKey(...(pair.split(' ') as [string, string])));
    expect(keys).toEqual(pairs.map(() => key));
  });
});

describe('words that news keeps apart', () => {
  it.each([
    ['dead', 'injured', 'missing', 'casualty', 'evacuee', 'homeless'],
    ['confirmed case', 'suspected case', 'probable case', 'infection'],
    ['gross profit', 'operating profit', 'pretax profit', 'net profit', 'profit', 'revenue'],
    ['net debt', 'debt', 'public debt', 'budget deficit'],
    ['order intake', 'order backlog'],
    ['job cut', 'layoff', 'unemployed', 'vacancy'],
    ['asylum seeker', 'refugee', 'migrant', 'irregular migrant'],
    ['inflation', 'core inflation', 'consumer price index'],
    ['gdp', 'gdp growth'],
    ['arrest', 'conviction'],
  ])('%s, %s', (...phrases) => {
    expect(new Set(phrases.map(keyOf)).size).toBe(phrases.length);
  });

  it.each([
    ['kill', 'injure', 'displace', 'evacuate', 'rescue', 'drown'],
    ['destroy', 'damage', 'demolish', 'collapse', 'flood'],
    ['plan', 'build', 'complete', 'demolish'],
    ['arrest', 'charge', 'convict', 'imprison', 'release', 'punish'],
    ['solve', 'investigate', 'unearth', 'eliminate', 'seize', 'stop'],
    ['test', 'confirm', 'suspect', 'vaccinate', 'hospitalise', 'treat'],
    ['hire', 'employ', 'dismiss'],
    ['pledge', 'send', 'deliver', 'distribute'],
    ['export', 'import', 'produce', 'generate', 'consume'],
    ['cancel', 'divert', 'delay'],
  ])('%s, %s', (...verbs) => {
    expect(new Set(verbs.map((verb) => vocabulary.verb(verb))).size).toBe(verbs.length);
  });
});
