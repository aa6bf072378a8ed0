import { figureTemplates, plainTemplates } from './news-templates.js';
import { newsWords } from './news-words.js';

/** How often a sentence has a figure: in general news, every fourth sentence has a digit. */
const figureShare = 0.28;
const sentencesInParagraph = 3;
const paragraphsInReport = 6;

/** A generator of whole numbers below a limit, the same for the same seed (Park and Miller's minimal standard). */
function dice(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

type Dice = ReturnType<typeof dice>;

const grouped = (value: number): string => value.toLocaleString('en-US');

const numbers: Readonly<Record<string, (roll: Dice) => string>> = {
  n: (roll) => String(2 + roll(97)),
  big: (roll) => grouped(100 + roll([900, 9_000, 90_000, 900_000][roll(4)] ?? 900)),
  pct: (roll) => (roll(2) ? String(1 + roll(60)) : `${roll(30)}.${1 + roll(9)}`),
  money: (roll) => ['$', '£', '€'][roll(3)] ?? '$',
  scaled: (roll) => `${1 + roll(90)}${roll(2) ? `.${1 + roll(9)}` : ''} ${roll(3) ? 'million' : 'billion'}`,
  year: (roll) => String(1995 + roll(35)),
  day: (roll) => String(10 + roll(18)),
};

/** A template with its slots filled; no space stays behind a sign of money. */
function filled(template: string, roll: Dice): string {
  return template
    .replace(/\{(\w+)\}/g, (_, slot: string) => {
      const name = slot.charAt(0).toLowerCase() + slot.slice(1);
      const words = newsWords[name] ?? [];
      const word = numbers[name]?.(roll) ?? words[roll(words.length)] ?? '';
      return slot === name ? word : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .replace(/([$£€]) /g, '$1');
}

function paragraph(roll: Dice): string {
  const sentences = Array.from({ length: sentencesInParagraph }, () => {
    const templates = roll(100) < 100 * figureShare ? figureTemplates : plainTemplates;
    const sentence = filled(templates[roll(templates.length)] ?? '', roll);
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  });
  return sentences.join(' ');
}

/** One made report of a headline and six paragraphs of three sentences, about 1,900 characters; always the same for its number. */
export function makeReport(number: number): string {
  const roll = dice(number * 7919);
  const title = filled(`{Body} {verbPast} {adj} {noun}`, roll);
  return [title, ...Array.from({ length: paragraphsInReport }, () => paragraph(roll))].join('\n\n') + '\n';
}
