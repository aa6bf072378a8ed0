import { comparatives } from '../../languages/zh/relations.js';
import { skipBlanks } from '../skip-blanks.js';
import type { RelationRead } from './relation-read.js';

/** 比四十大, 比四十还大: both sides of the number. */
export function readComparative(text: string, start: number, end: number): RelationRead | undefined {
  const behind = skipBlanks(text, end);
  const at = /[还更要]/u.test(text.charAt(behind)) ? behind + 1 : behind;
  const relation = comparatives[text.charAt(at)];
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  if (!relation || !before.endsWith('比')) return undefined;
  return { relation, word: `比…${text.charAt(at)}`, start: text.lastIndexOf('比', start), end: at + 1 };
}
