import { Cue } from '../patterns/cue.js';
import type { Sentence } from '../sentence.js';
import { monthOf } from '../times/month-of.js';
import { monthPattern } from '../times/month-pattern.js';

const cue = new Cue('financial fiscal business accounting');
/** "the financial year 2024/25, which ended on 31 July" */
const told = new RegExp(
  String.raw`\b(?:financial|fiscal|business|accounting)\syear(?:\s(?:19|20)\d\d[/–-]\d\d)?(?:,?\s(?:which|that))?,?\s(?:runs?\sfrom\s[\w\s]{3,20}\sto|ran\sfrom\s[\w\s]{3,20}\sto|end(?:ed|s|ing)(?:\s(?:on|in|at))?|to)(?:\s(?:the\s)?end\sof)?\s(?:\d{1,2}\s)?(?<month>${monthPattern})`,
  'u',
);
/** The month in which the financial year of a report ends, where it says so. */
export function endOfFinancialYear(sentence: Sentence): number | undefined {
  if (!sentence.holds(cue)) return undefined;
  const month = told.exec(sentence.text.slice(sentence.start, sentence.end))?.groups?.month;
  return monthOf(month) || undefined;
}
