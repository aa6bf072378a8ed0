import { describe, expect, it } from 'vitest';
import { nounLemma } from '../../src/extract/tokens/noun-lemma.js';
import { tokenize } from '../../src/extract/tokens/tokenize.js';
import { verbLemma } from '../../src/extract/tokens/verb-lemma.js';
import { sentenceOf } from './made-report.js';

describe('tokens', () => {
  it.each<[string, string[]]>([
    ['Kestrel Bay lost 1,200 boats.', ['Kestrel', 'Bay', 'lost', '1,200', 'boats', '.']],
    ['a 15-minute two-hour ride', ['a', '15', '-', 'minute', 'two', '-', 'hour', 'ride']],
    ['a two-card trick', ['a', 'two-card', 'trick']],
    ['minus-5 and $US55', ['minus', '-', '5', 'and', '$', 'US', '55']],
    ['the U.S. fleet', ['the', 'U.S.', 'fleet']],
    ["the mayor's boat", ['the', "mayor's", 'boat']],
    ['£3.4bn (12%)', ['£', '3.4', 'bn', '(', '12', '%', ')']],
    [
      '£3m-a-year $10m-15m 1.2 million-strong',
      ['£', '3', 'm', '-', 'a-year', '$', '10', 'm', '-', '15', 'm', '1.2', 'million', '-', 'strong'],
    ],
    ['two- and three-berth', ['two', '-', 'and', 'three', '-', 'berth']],
    ['10–20 °C', ['10', '–', '20', '°', 'C']],
    ['3,2016 and 3 2016', ['3,2016', 'and', '3', '2016']],
    ['Café naïve', ['Café', 'naïve']],
    ['cod🐟', ['cod', '🐟']],
  ])('%s', (text, tokens) => {
    const read = tokenize(text, { start: 0, end: text.length });
    expect(read.map((token) => token.text)).toEqual(tokens);
    expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
  });

  it('have offsets into the whole document', () => {
    const [token] = tokenize('Fog. Twelve boats', { start: 5, end: 17 });
    expect(token).toMatchObject({ start: 5, end: 11, text: 'Twelve', lower: 'twelve' });
  });
});

describe('tags', () => {
  it.each<[string, string]>([
    ['The harbour lost 12 boats', 'det noun past number noun'],
    ['Twelve boats were lost', 'number noun aux past'],
    ['They want to land cod', 'pron verb to verb noun'],
    ['Crews will mend nets', 'noun modal verb noun'],
    ['The ferry carries 300 people', 'det noun verb number noun'],
    ['Ferry exports up 12 percent', 'noun noun prep number noun'],
    ['The pier hosts up to 40 boats', 'det noun verb prep to number noun'],
    ['boats in Kestrel Bay', 'noun prep name name'],
    ['a rapidly growing fleet', 'det adv ing noun'],
    ['the evening family supply', 'det noun noun noun'],
    ['a dangerous tidal current', 'det adj noun adj'],
    ['those who sank', 'det wh past'],
    ['“Cod” & 5%', 'quote noun quote symbol number symbol'],
    ['The town would not need it', 'det noun modal adv verb pron'],
    ['Prices did not rise', 'noun aux adv verb'],
    ['The rate falls to 4.1%', 'det noun verb to number symbol'],
    ['Pay rises from 2029', 'noun noun prep number'],
    ['2 million set aside for nets', 'number number past adv prep noun'],
    ['12 MPs and a 5% cut', 'number noun conj det number symbol noun'],
    ['the average asking rent', 'det adj ing noun'],
    ['two hundred boats, or so', 'number number noun punct conj conj'],
  ])('%s', (text, tags) => {
    expect(
      sentenceOf(text)
        .tokens.map(({ tag }) => tag)
        .join(' '),
    ).toBe(tags);
  });

  it('do not depend on what was read before', () => {
    const tags = (text: string) => sentenceOf(text).tokens.map(({ tag }) => tag);
    const before = tags('The crews land 300 crabs.');
    tags('Land prices rose. Crews sank.');
    expect(tags('The crews land 300 crabs.')).toEqual(before);
  });
});

it.each([
  ['boats', 'boat'],
  ['ferries', 'ferry'],
  ['people', 'person'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['boxes', 'box'],
  ['catches', 'catch'],
  ['cases', 'case'],
  ["mayor's", 'mayor'],
  ['crews’', 'crew'],
  ['gas', 'gas'],
  ['harness', 'harness'],
  ['virus', 'virus'],
  ['crisis', 'crisis'],
  ['series', 'series'],
  ['cod', 'cod'],
])('the singular of %s is %s', (word, lemma) => {
  expect(nounLemma(word)).toBe(lemma);
});

it.each([
  ['cracked', 'crack'],
  ['fell', 'fall'],
  ['fallen', 'fall'],
  ['rises', 'rise'],
  ['rising', 'rise'],
  ['dropped', 'drop'],
  ['seized', 'seize'],
  ['carried', 'carry'],
  ['carries', 'carry'],
  ['catches', 'catch'],
  ['evacuated', 'evacuate'],
  ['moored', 'moor'],
  ['trawled', 'trawl'],
  ['drilled', 'drill'],
  ['trebled', 'treble'],
  ['compared', 'compare'],
  ['rehired', 'rehire'],
  ['secluded', 'seclude'],
  ['presided', 'preside'],
  ['degraded', 'degrade'],
  ['presumed', 'presume'],
  ['convoked', 'convoke'],
  ['avoided', 'avoid'],
  ['edited', 'edit'],
  ['appeared', 'appear'],
  ['ferried', 'ferry'],
  ['netted', 'net'],
  ['passes', 'pass'],
  ['be', 'be'],
  ['was', 'be'],
])('the base form of %s is %s', (word, lemma) => {
  expect(verbLemma(word)).toBe(lemma);
});
