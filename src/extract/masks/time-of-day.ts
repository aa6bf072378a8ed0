import { anyOf } from '../patterns/any-of.js';
import { hourWords } from './hour-words.js';
import type { Mask } from './mask.js';

const halfDay = String.raw`\b\d{1,2}(?:[:.]\d{2})?\s?(?:a\.m\.|p\.m\.|am\b|pm\b|o['’]clock|noon\b)`;
const withColon = String.raw`\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:GMT|UTC|BST|CET|EST|EDT|hrs|hours))?\b`;
const inZone = String.raw`\b\d{4}\s?(?:GMT|UTC|BST|CET|EST|EDT|hrs)\b`;

const hours = anyOf(hourWords);
/** "until four in the morning" */
const inWords = String.raw`(?<=\b(?:at|from|until|till|before|after|since|by)\s)(?:${hours}|\d{1,2})(?=\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight|every\s(?:morning|day|evening|night)|(?:last|this|that|tomorrow|yesterday)\s(?:night|morning|afternoon|evening))\b)`;

/** "2'40": minutes and seconds, since no foot has so many inches */
const ofTape = String.raw`(?<!\d)\d{1,2}['’′](?:1[2-9]|[2-5]\d)(?!\d)`;

/** "half past two", "a quarter to nine" */
const pastHour = String.raw`(?<=\b(?:half\spast|quarter\s(?:past|to))\s)(?:${hours}|\d{1,2})\b(?![.,]?\d|\s?(?:%|per|million))`;

export const timeOfDay: Mask = {
  kind: 'clock',
  name: 'time of day',
  trigger:
    ": ' ’ ′ m am pm noon clock gmt utc bst cet est edt hrs morning afternoon evening night every past quarter".split(
      ' ',
    ),
  pattern: new RegExp(
    String.raw`(?=\d|${hours})(?:${[halfDay, withColon, inZone, inWords, ofTape, pastHour].join('|')})`,
    'giu',
  ),
  examples: {
    'The ferry left at 5:42 a.m. (0442 GMT) and the next at 7 p.m. sharp': [
      '5:42 a.m.',
      '0442 GMT',
      '7 p.m.',
    ],
    'The river peaked at 03:40, five hours after the rain.': ['03:40'],
    "She gets up at five every morning (tape 2'40).": ['five', "2'40"],
    'It left at half past two and came back at a quarter to 9.': ['two', '9'],
    'They queued from five in the morning until 9 at night.': ['five', '9'],
    'She was carried out at six this morning.': ['six'],
  },
  counterexamples: [
    'It rose from five in the spring to nine.',
    'At 7 metres the harbour is shallow.',
    'It rose by a quarter to 9 million.',
  ],
};
