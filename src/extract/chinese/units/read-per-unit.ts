import { perUnits } from '../../languages/zh/units.js';
import { skipBlanks } from '../skip-blanks.js';
import { WordTable } from '../word-table.js';

const names = new WordTable(Object.entries(perUnits));
const each = /每(?<per>[\p{Script=Han}]{1,4})(?:[^，。；：、\d]{0,6})$/u;
const reach = 12;

/** What an amount is counted by: 80美元/桶, 每桶80美元, 每公顷产量6吨. */
export function readPerUnit(
  text: string,
  start: number,
  end: number,
): { per: string; end: number } | undefined {
  const mark = skipBlanks(text, end);
  if (/^[/每]$/.test(text.charAt(mark))) {
    const behind = names.at(text, skipBlanks(text, mark + 1));
    return behind && { per: behind.value, end: behind.end };
  }
  const before = each.exec(text.slice(Math.max(0, start - reach), start))?.groups?.per;
  const found = before === undefined ? undefined : names.at(before, 0);
  return found && { per: found.value, end };
}
