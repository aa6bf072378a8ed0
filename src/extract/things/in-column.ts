import type { Figure } from '../figure.js';
import { timeNouns } from '../languages/en/function-words.js';
import { isHeadingLine } from '../phrases/is-heading-line.js';
import { namesPlace } from '../phrases/names-place.js';
import { listedBy } from '../phrases/listed-by.js';
import { irregularForms, verbLemmas } from '../languages/en/verbs.js';
import { statuses } from '../languages/en/statuses.js';
import { peopleLabel } from '../phrases/people-label.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import type { Sentence } from '../sentence.js';
import { isTotal } from '../tables/is-total.js';
import { namesSort } from '../tables/names-sort.js';
import { rowLabel } from '../tables/row-label.js';
import { labelsTime } from '../tables/labels-time.js';
import { tableCell, type TableCell } from '../tables/table-cell.js';
import { tellsStage } from '../tables/tells-stage.js';
import { textOf } from '../tables/text-of.js';
import { titlesChange } from '../tables/titles-change.js';
import { titlesTime } from '../tables/titles-time.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { isCarrier } from './is-carrier.js';
import { isCount } from './is-count.js';
import { namesSomething } from './names-something.js';
import type { Found, Strategy } from './strategy.js';

/** Titles that say how, not what: "Number", "Share", "%". */
const plain =
  /^\W*(?:number|no|total|count|amount|value|figures?|share|proportion|per ?cent(?:age)?|in %)?\W*$/i;

/** What the words of a cell name, from a token on: "Boats lost", and of people "Injured", "Missing". */
function named(sentence: Sentence, first: number, end: number): Found | undefined {
  const endsAt = (at: number): number => sentence.tokens[at - 1]?.end ?? Infinity;
  const isAlone = endsAt(first + 1) <= end && (sentence.tokens[first + 1]?.end ?? Infinity) > end;
  const people = isAlone ? peopleLabel(sentence, first)?.thing : undefined;
  const thing = people ?? readNounPhrase(sentence, first);
  // "Dead" names the dead, "New" nothing.
  const isState = isAlone && thing?.modifiers.some((word) => !statuses.has(word));
  const isNamed = thing && (thing.head !== '' || (isState && namesSomething(thing)));
  return isNamed && endsAt(thing.next) <= end && !isCarrier(thing) ? { thing, in: sentence } : undefined;
}

/** What the title of the column names. */
function titleOf({ table: { head }, column }: TableCell): Found | undefined {
  const { sentence } = head;
  const { start, end } = head.cells[column] ?? { start: 0, end: 0 };
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  if (first < 0 || sentence.hidden.has(first)) return undefined;
  return named(sentence, first, end);
}

/** "Share", "Share 2025 (%)", "In per cent" */
const shareTitle = /^\W*(?:share|proportion|percentage|(?:in )?per ?cent|in %)\s*(?:(?:19|20)\d{2})?\W*$/i;

/** "| Votes | Share |": a share is one of what the column before it counts. */
function besideShare(cell: TableCell): Found | undefined {
  for (let column = cell.column - 1; column > 0; column--) {
    const title = textOf(cell.table.head, column);
    if (!plain.test(title) && !shareTitle.test(title)) return titleOf({ ...cell, column });
  }
  return undefined;
}

/** What the line above the table names: "Boats by port:". */
function leadOf(lead: Sentence | undefined): Found | undefined {
  const leads = lead && (/:\W*$/.test(lead.text.slice(lead.start, lead.end)) || isHeadingLine(lead));
  const thing = leads ? readNounPhrase(lead, 0) : undefined;
  return lead && thing?.head && !isCarrier(thing) ? { thing, in: lead } : undefined;
}

const summing = /^(?:grand|overall|total|sum|all|altogether|together)$/;

/** What the label of the row names, where columns are times: "| Boats | 900 | 940 |", "| All boats | ...". */
function labelOf({ row }: TableCell): Found | undefined {
  const { sentence, cells } = row;
  const { start, end } = cells[0] ?? { start: 0, end: 0 };
  const first = sentence.tokens.findIndex((token) => token.start >= start && !summing.test(token.lower));
  return first < 0 ? undefined : named(sentence, first, end);
}

const kindOf = /^(?:kinds?|types?|sorts?)\sof\s/i;

/** "| Kind of call | 2030 | 2031 |", "| Total | 900 | 940 |": a total is of what all rows are kinds of. */
function headOf({ table: { head }, row }: TableCell): Found | undefined {
  const title = textOf(head, 0);
  const { start = 0, end = 0 } = head.cells[0] ?? {};
  if (!isTotal(row) || namesPlace(title)) return undefined;
  const from = start + (kindOf.exec(title)?.[0].length ?? 0);
  const first = head.sentence.tokens.findIndex((token) => token.start >= from);
  const found = first < 0 ? undefined : named(head.sentence, first, end);
  return found?.thing.head && !timeNouns.has(found.thing.head) && !namesSort(title.replace(kindOf, ''))
    ? found
    : undefined;
}

/** Of a row whose columns are times or changes: what leads up to the table, where its labels are places or sorts of that. */
function ofRow(figure: Figure, cell: TableCell, sentences: readonly Sentence[]): Found | undefined {
  const { lead } = cell.table;
  const isListed = lead !== undefined && listedBy(lead) !== undefined;
  if (isListed || labelsTime(cell) || rowLabel(figure, sentences)?.says === 'place') return leadOf(lead);
  return labelOf(cell) ?? leadOf(lead) ?? headOf(cell);
}

/** "| District | Finished | Begun |" under "New homes by district:": what happened, to what the table is of. */
function withLead(found: Found | undefined, lead: Sentence | undefined): Found | undefined {
  const whole = found && isParticiple(found) ? leadOf(lead) : undefined;
  if (!found || !whole) return found;
  const { modifiers, head } = found.thing;
  const said = [...modifiers, head].filter((word) => word !== '');
  // What is begun or finished is new.
  const sorts = whole.thing.modifiers.filter((word) => word !== 'new');
  return { ...whole, thing: { ...whole.thing, modifiers: [...said, ...sorts] } };
}

/** "Finished", "Begun": what was done, and no thing. */
function isParticiple({ thing, in: sentence }: Found): boolean {
  const word = sentence.tokens[thing.first]?.lower ?? '';
  if (thing.next !== thing.first + 1 || thing.of) return false;
  return (
    irregularForms.get(word)?.participle === true || (word.endsWith('ed') && verbLemmas.has(verbLemma(word)))
  );
}

const ofThese = /^of\s(?:which|whom|these|them|those)\W+/i;

/** "| Boats | of which lost |": what sort of the column before it a column is of. */
function ofTheColumnBefore(cell: TableCell): Found | undefined {
  const { table, column } = cell;
  const { start = 0, end = 0 } = table.head.cells[column] ?? {};
  const from = start + (ofThese.exec(textOf(table.head, column))?.[0].length ?? 0);
  const whole =
    from > start && column > 1 ? withLead(titleOf({ ...cell, column: column - 1 }), table.lead) : undefined;
  const words = table.head.sentence.tokens.filter(
    (token) => token.start >= from && token.end <= end && /^(?:adj|noun|past)$/.test(token.tag),
  );
  if (!whole || !words.length) return undefined;
  const sort = words.map(({ lower }) => nounLemma(lower));
  return { ...whole, thing: { ...whole.thing, modifiers: [...sort, ...whole.thing.modifiers] } };
}

/** "| Port | Boats |", then "| Merrow | 900 |": a cell counts what its column is called, else what the table is called. */
export const inColumn: Strategy = {
  name: 'the title of its column',
  confidence: 0.9,
  find(figure, _earlier, sentences) {
    const cell = tableCell(sentences, figure.sentence, figure.mention.start);
    if (!cell || cell.column === 0) return undefined;
    const title = textOf(cell.table.head, cell.column);
    if (titlesChange(cell) || tellsStage(cell)) return ofRow(figure, cell, sentences);
    const isShare = figure.mention.unit === '%' && shareTitle.test(title);
    const counted = isShare ? besideShare(cell) : undefined;
    if (counted) return counted;
    const part = ofTheColumnBefore(cell);
    if (part) return part;
    if (titlesTime(cell)) return withLead(titleOf(cell), cell.table.lead) ?? ofRow(figure, cell, sentences);
    if (!plain.test(title)) return withLead(titleOf(cell), cell.table.lead);
    return isCount(figure) || figure.mention.unit === '%' ? leadOf(cell.table.lead) : undefined;
  },
};
