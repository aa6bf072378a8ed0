import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';

/** What a figure may be more than all of: "137% of capacity", "of what it was built for", "of last year's". */
const against =
  /\b(?:capacit|accommodat|occupan|targets?\b|quotas?\b|goals?\b|plans?\b|planned|norms?\b|normal|averages?\b|budget|(?:built|made|meant|designed|certified|intended)\s+for\b|GDP\b|output|incomes?\b|earnings|sales|revenues?\b|demand|needs?\b|requirements?\b|levels?\b|(?:last|previous|prior)\s+(?:year|month|quarter|season)|(?:year|month|quarter|season)\s+(?:earlier|before)|pre-)/iu;

/** What is itself a share of room: "an occupancy of 137%", "137% overcrowded". */
const room =
  /\b(?:occupan|occupied|overcrowd|over-?subscri|subscribed|utili[sz]|capacit|load\s+factor|coverage)/iu;

/** Chinese says what it is a share of in front: 达到计划的137%, 床位使用率137%. */
const inChinese = /容量|收容|核定|饱和|目标|计划|平均|预算|需求|上年|去年|同期|[用住座]率/u;

const clauseEnd = /[,;:.!?()|，。；：（）]/u;

/**
 * Whether a share is measured against what it need not be a part of, so that it may be more than all: the room there
 * is, what was planned or needed, another time. Only its own clause tells, not what else the sentence says.
 */
export function isOfRoom(share: Claim, { document }: Pick<Lookup, 'document'>): boolean {
  const { text } = document(share.doc);
  const before = text.slice(share.sentenceStart, share.start).split(clauseEnd).at(-1) ?? '';
  const behind = text.slice(share.end, share.sentenceEnd).split(clauseEnd)[0] ?? '';
  const named = `${share.object ?? ''} ${before}`;
  return against.test(behind) || room.test(`${named} ${behind}`) || inChinese.test(named);
}
