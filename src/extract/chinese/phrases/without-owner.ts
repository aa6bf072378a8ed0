import { ownerEndings } from '../../languages/zh/closed-words.js';
import type { HanWord } from '../words/segment.js';

const endings = ownerEndings.join('|');
const isOwner = new RegExp(`(?:${endings})$`, 'u');
/** An owner at the front of a run that no table parts: 红隼湾港货物吞吐量; 城市 and 市场 are none. */
const ownerInRun = new RegExp(
  `^\\p{Script=Han}{1,10}?(?:公司|集团|银行|医院|大学|政府|(?<!城)市(?![场民值盈政])|省|县|港(?!口))(?=\\p{Script=Han}{2})`,
  'u',
);

/** The words for a thing without those that say whose it is, which is scope: 轮渡公司营业收入 is 营业收入. */
export function withoutOwner(words: readonly HanWord[]): HanWord[] {
  const owner = words.findLastIndex(({ word }, at) => at < words.length - 1 && isOwner.test(word));
  const [first, ...rest] = words.slice(owner + 1);
  if (!first) return [];
  const length = first.kinds.size === 0 ? (ownerInRun.exec(first.word)?.[0].length ?? 0) : 0;
  return [{ ...first, start: first.start + length, word: first.word.slice(length) }, ...rest];
}
