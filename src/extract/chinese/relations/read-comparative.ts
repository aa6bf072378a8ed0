import { comparatives } from '../../languages/zh/relations.js';
import { relationOfPhrases } from '../../relations/relation-of-phrases.js';
import { skipBlanks } from '../skip-blanks.js';
import type { RelationRead } from './relation-read.js';

const words = new Map(relationOfPhrases(comparatives));

/** 比四十大, 比40元还高: both sides of the number; 比40艘大船 goes on. */
export function readComparative(text: string, start: number, end: number): RelationRead | undefined {
  const behind = skipBlanks(text, end);
  const at = /[还更要]/u.test(text.charAt(behind)) ? behind + 1 : behind;
  const relation = words.get(text.charAt(at));
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  const goesOn = /^(?![的了出些得很一])\p{Script=Han}/u.test(text.slice(at + 1, at + 2));
  if (!relation || !before.endsWith('比') || goesOn) return undefined;
  return { relation, word: `比…${text.charAt(at)}`, start: text.lastIndexOf('比', start), end: at + 1 };
}
