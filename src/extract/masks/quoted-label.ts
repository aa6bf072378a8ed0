import type { Mask } from './mask.js';

const opens = String.raw`(?<=\b(?:of|called|named|the|as|a|an|illegal|so-called)\s)["“]`;
const notSpeech = String.raw`(?!,?\s(?:said|says|told|he|she))`;

/** Words that a report puts in quotation marks because they are somebody's term, not somebody's count. */
export const quotedLabel: Mask = {
  kind: 'label',
  name: 'quoted label',
  trigger: ['"', '“'],
  pattern: new RegExp(
    [
      String.raw`${opens}(?!\S+\s\p{Lu})[\p{Ll}\d][^"“”.!?]{2,60}["”]${notSpeech}`,
      String.raw`(?<=\s)["“]one\s[^"“”]{2,80}["”]`,
    ].join('|'),
    'gu',
  ),
  examples: {
    'Crews of “bands of over three divers” were fined.': ['“bands of over three divers”'],
    'The “one berth, one boat” rule holds.': ['“one berth, one boat”'],
  },
  counterexamples: ['“We lost 12 boats,” she said.', 'He spoke of 12 "lost" boats.'],
};
