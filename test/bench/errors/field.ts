import type { Random } from './random.js';

/** What is so in a story; how it is written is for each report. */
export interface Fact {
  value: number;
  unit: 'count' | '%' | 'EUR' | 'USD' | 'GBP' | 'km' | 'ha' | 't' | 'MW' | 'Cel' | 'min';
  /** Digits behind the point that the source itself gives; -4 where it gives tens of thousands. */
  decimals: number;
}

/** What a story is made of: its figures, and the words that go with them. */
export interface Facts {
  figures: Record<string, Fact>;
  words: Record<string, string>;
}

/** Who writes: an office that has the figures, an agency, a newspaper, somebody at home. */
export type House = 'release' | 'wire' | 'newspaper' | 'blog';

/** A field of news: what happens in it, and how four houses write it up. */
export interface Field {
  name: string;
  /** Told on the day it happens, and updated; else figures for a period that is over. */
  event: boolean;
  /** How long before it the last one of its kind was. */
  monthsBack: number;
  /** Figures that are the sum of others, wherever all of them are told. */
  sums: readonly { whole: string; parts: readonly string[] }[];
  /** Figures of the day itself, which are for no month or year that is named beside them. */
  moments?: readonly string[];
  /** Figures in percent, and what they are percent of: `[part, whole]`. */
  shares: Readonly<Record<string, readonly [string, string]>>;
  /**
   * @param known for a period that is over, the figures of the period after it, whose "before" is this one's "now";
   * for an event, the figures of the day before, which this day's can only add to
   */
  facts(random: Random, known?: Facts['figures']): Facts;
  /** Markdown with `{words}`, `{figures:form}` (the forms are in `write-figure.ts`), and `[one|another]` wording. */
  wordings: Record<House, string>;
  /** Sentences on a sub-group, which can be added to any report. */
  subgroups: readonly string[];
}
