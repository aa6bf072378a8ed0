import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { compileQuickly } from '../../src/cli/compile-quickly.js';
import type { Document } from '../../src/model/document.js';
import { extractor } from '../../src/pipeline.js';
import { readTexts } from '../../src/read/read-texts.js';

/** One way to read texts; it returns how much it found, so that no work can be left out. */
export interface Candidate {
  /** As it stands in the table. */
  title: string;
  /** Code units of text that it is timed on: slow ones get a part, and their speed is that of the part. */
  size: number;
  /** Loads what it needs. */
  load(): Promise<(texts: Iterable<string>) => number>;
}

const whole = 5_200_000;

function sum(counts: Iterable<number>): number {
  let all = 0;
  for (const count of counts) all += count;
  return all;
}

/** For those that read one text after the other. */
const each = (read: (text: string) => number): Promise<(texts: Iterable<string>) => number> =>
  Promise.resolve((texts) => sum(Array.from(texts, read)));

function* documentsIn(texts: Iterable<string>): Generator<Document> {
  for (const text of texts) yield* readTexts([{ name: 'report.txt', text }]).documents;
}

// The peers have a package of their own, so that nobody installs them who runs no bench.
const require = createRequire(resolve('test/bench/peers/package.json'));

type Wink = (
  model: unknown,
  pipe: string[],
) => {
  its: { pos: unknown };
  readDoc(text: string): {
    sentences(): { length(): number };
    tokens(): { out(its: unknown): unknown[] };
  };
};
type Compromise = (text: string) => { numbers(): { json(): unknown[] } };
type Recognizers = Readonly<Record<string, (text: string, culture: string) => unknown[]>>;

/** Each in a process of its own, by its name on the command line. */
export const candidates: Readonly<Record<string, Candidate>> = {
  crossfoot: {
    title: 'Crossfoot, text to claims',
    size: whole,
    load: async () => {
      // As the command does.
      compileQuickly();
      const extract = await extractor([], { glossaryFolder: 'rules/glossary' });
      const claims = function* (texts: Iterable<string>): Generator<number> {
        for (const extraction of extract(documentsIn(texts))) yield extraction.claims.length;
      };
      return (texts) => sum(claims(texts));
    },
  },
  wink: {
    title: 'wink-nlp, sentences and tags',
    size: whole,
    load: () => {
      const { its, readDoc } = (require('wink-nlp') as Wink)(require('wink-eng-lite-web-model'), [
        'sbd',
        'pos',
      ]);
      return each((text) => {
        const document = readDoc(text);
        return document.sentences().length() + document.tokens().out(its.pos).length;
      });
    },
  },
  compromise: {
    title: 'compromise, `numbers()`',
    size: 200_000,
    load: () => {
      const nlp = require('compromise') as Compromise;
      return each((text) => nlp(text).numbers().json().length);
    },
  },
  recognizers: {
    title: 'Recognizers-Text, number, percent, currency, dimension',
    size: 20_000,
    load: () => {
      const suite = require('@microsoft/recognizers-text-suite') as Recognizers;
      const kinds = ['Number', 'Percentage', 'Currency', 'Dimension'].map(
        (kind) => suite[`recognize${kind}`]!,
      );
      return each((text) => sum(kinds.map((recognize) => recognize(text, 'en-us').length)));
    },
  },
  loop: {
    title: 'a bare loop over the characters',
    size: whole,
    load: () =>
      each((text) => {
        let odd = 0;
        for (let at = 0; at < text.length; at++) odd += text.charCodeAt(at) & 1;
        return odd;
      }),
  },
};
