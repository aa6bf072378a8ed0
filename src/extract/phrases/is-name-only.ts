import type { NounPhrase } from './noun-phrase.js';
import type { Sentence } from '../sentence.js';

/** "Port Lorne", "the Outer Harbour": a name says where or who, not what is counted. */
export function isNameOnly({ tokens }: Sentence, { first, next }: NounPhrase): boolean {
  return tokens.slice(first, next).every((token) => token.tag === 'name' || token.tag === 'det');
}
