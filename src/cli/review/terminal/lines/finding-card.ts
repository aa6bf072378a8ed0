import { counted } from '../../../../report/counted.js';
import { fields } from '../../../../report/text/fields.js';
import { indented } from '../../../../report/text/indented.js';
import type { Style } from '../../../../report/text/style.js';
import { wrap } from '../../../../report/wrap.js';
import { withoutCopies } from '../../../../review/pick/without-copies.js';
import { plainText } from '../../../../view/plain-text.js';
import type { FindingView, SideView, Stance } from '../../../../view/finding-view.js';
import type { FindingPage, ShownDecision } from '../../../../review/wire.js';
import type { Desk } from '../desk.js';
import { inBits } from './in-bits.js';
import { markedLines } from './marked-lines.js';
import { verdictLine } from './verdict-line.js';

/** Sides of one stance that are quoted; of the others only the place is told. */
const mostQuoted = 3;

/** All that a reviewer needs to judge a finding, in lines. */
export function findingCard(
  page: FindingPage,
  desk: Pick<Desk, 'style' | 'keys' | 'blind' | 'merged'>,
): string[] {
  const { view } = page;
  const { style, merged } = desk;
  return [
    ...wrap(plainText(view.message), style.width).map((line) => style.paint('strong', line)),
    ...view.stances.flatMap((stance) => ['', ...stanceLines(stance, view, style)]),
    ...(merged && view.diff ? ['', ...mergedLines(view.diff, style)] : []),
    '',
    ...fields([...proposals(page, desk), ...reasons(view, desk), ...said(page, desk)], style),
  ];
}

type Field = readonly [name: string, value: string];

function proposals({ view: { proof }, entry }: FindingPage, { keys }: Pick<Desk, 'keys'>): Field[] {
  const accepts = `${keys.keysOf.accept[0]!} accepts it`;
  const strength = proof?.strength ? ` (${proof.strength})` : '';
  return [
    ...(proof
      ? [['proof', proof.text] as const, ['instead', `${proof.instead}${strength}; ${accepts}`] as const]
      : []),
    ...(entry ? [['glossary', `"${entry.word}" means "${entry.canonical}" here; ${accepts}`] as const] : []),
  ];
}

function reasons({ cause, summary, why, weights }: FindingView, { blind }: Pick<Desk, 'blind'>): Field[] {
  const bits = weights.reduce((sum, weight) => sum + weight.bits, 0);
  const parts = weights.map(({ bits: own, about }) => `${inBits(own)} ${about}`);
  return [
    ...(cause && cause !== 'unknown' ? [['cause', cause] as const] : []),
    ['why', `${summary}. ${why}`],
    ...(weights.length > 0 && !blind
      ? [['one fact', `${inBits(bits)} bits: ${parts.join(', ')}`] as const]
      : []),
  ];
}

function said({ group, history, votes = [] }: FindingPage, { keys }: Pick<Desk, 'keys'>): Field[] {
  const copies = `${counted(group.length, 'finding')} of the same; ${keys.keysOf.group[0]!} decides all at once`;
  const lines = votes.length > 0 ? votes : history;
  return [
    ...(group.length > 1 ? [['copies', copies] as const] : []),
    ...lines.map((line) => [votes.length > 0 ? 'says' : 'before', saidLine(line)] as const),
  ];
}

/** `carried [-48,210-] {+42,810+} passengers`, as git shows words. */
function mergedLines(diff: NonNullable<FindingView['diff']>, { width }: Style): string[] {
  const signs = { same: ['', ''], left: ['[-', '-]'], right: ['{+', '+}'] } as const;
  const text = diff.map(({ kind, text: words }) => {
    const [opens, closes] = signs[kind];
    const end = words.trimEnd();
    return opens + end + closes + words.slice(end.length);
  });
  return indented(wrap(text.join(''), width - 3), '   ');
}

function saidLine(decision: ShownDecision): string {
  const { undoes, note, by, on } = decision;
  if (undoes !== undefined) return `taken back by ${by}, ${on.slice(0, 10)}`;
  return `${verdictLine(decision)}, ${on.slice(0, 10)}${note === undefined ? '' : `: ${note}`}`;
}

function stanceLines(
  { letter, says, independentSources, sides }: Stance,
  view: FindingView,
  style: Style,
): string[] {
  const { paint, width } = style;
  const sources = view.stances.length > 1 ? `  ${counted(independentSources, 'source')}` : '';
  const told = withoutCopies(sides);
  const quoted = told.slice(0, mostQuoted);
  const rest = told.slice(mostQuoted).map(({ path, line }) => `${path}:${line}`);
  return [
    `${paint('heading', letter)}  ${paint('strong', says)}${sources}`,
    ...quoted.flatMap((side) => indented(sideLines(side, { ...style, width: width - 3 }), '   ')),
    ...(rest.length > 0 ? indented(wrap(`and ${rest.join(', ')}`, width - 3), '   ') : []),
  ];
}

function sideLines(side: SideView, style: Style): string[] {
  const { path, line, outlet, published, attribution, sentence, figures, copies, before, after } = side;
  const { paint, width } = style;
  const source = [outlet, published, attribution && `quoting ${attribution}`].filter(Boolean).join(', ');
  const inner = { ...style, width: width - 2 };
  const quiet = (text: string) => wrap(text, inner.width, 'broken').map((part) => paint('quiet', part));
  const text = sentence
    ? [...quiet(before), ...markedLines(sentence, inner).map(({ line }) => line), ...quiet(after)]
    : [];
  const readings = figures.flatMap(({ quote, readAs, measures, period, place }) => {
    const parts = [`${quote} = ${readAs}`, measures, period, place].filter(Boolean).join('; ');
    return wrap(parts, width);
  });
  const copied = copies.map((copy) => `${copy.path}:${copy.line}`);
  return [
    ...wrap(`${plainText(path)}:${line}${source === '' ? '' : `  ${source}`}`, width),
    ...indented(text, '│ '),
    ...readings.map((reading) => paint('quiet', reading)),
    ...(copies.length > 0 ? wrap(`one source with ${plainText(copied.join(', '))}`, width) : []),
  ];
}
