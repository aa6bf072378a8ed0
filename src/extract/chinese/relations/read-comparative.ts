import { comparatives } from '../../languages/zh/relations.js';
import { skipBlanks } from '../skip-blanks.js';
import type { RelationRead } from './relation-read.js';

/** 比三十大: both sides of the number. */
export function readComparative(text: string, start: number, end: number): RelationRead | undefined {
  const at = skipBlanks(text, end);
  const relation = comparatives[text.charAt(at)];
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  if (!relation || !before.endsWith('比')) return undefined;
  return { relation, word: `比…${text.charAt(at)}`, start: text.lastIndexOf('比', start), end: at + 1 };
}
