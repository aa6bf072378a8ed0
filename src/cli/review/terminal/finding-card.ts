import { counted } from '../../../report/counted.js';
import { fields } from '../../../report/text/fields.js';
import { indented } from '../../../report/text/indented.js';
import type { Style } from '../../../report/text/style.js';
import { wrap } from '../../../report/wrap.js';
import { plainText } from '../../../view/plain-text.js';
import type { FindingView, SideView, Stance } from '../../../view/finding-view.js';
import type { FindingPage, ShownDecision } from '../../../review/wire.js';
import { markedLines } from './marked-lines.js';
import { verdictLine } from './verdict-line.js';

/** Sides of one stance that are quoted; of the others only the place is told. */
const mostQuoted = 3;

/** All that a reviewer needs to judge a finding, in lines. */
export function findingCard(
  { view, group, entry, history, votes = [] }: FindingPage,
  style: Style,
): string[] {
  const { stances, proof, cause, why, summary } = view;
  const { paint } = style;
  return [
    ...wrap(plainText(view.message), style.width).map((line) => paint('strong', line)),
    ...stances.flatMap((stance) => ['', ...stanceLines(stance, view, style)]),
    '',
    ...fields(
      [
        ...(proof ? ([['proof', proof.text]] as const) : []),
        ...(proof
          ? ([
              ['instead', `${proof.instead}${proof.strength ? ` (${proof.strength})` : ''}; y accepts it`],
            ] as const)
          : []),
        ...(entry
          ? ([['glossary', `"${entry.word}" means "${entry.canonical}" here; y accepts it`]] as const)
          : []),
        ...(cause && cause !== 'unknown' ? ([['cause', cause]] as const) : []),
        ['why', `${summary}. ${why}`],
        ...evidence(view),
        ...(group.length > 1
          ? ([['copies', `${counted(group.length, 'finding')} of the same; g decides all at once`]] as const)
          : []),
        ...votes.map((vote) => ['says', saidLine(vote)] as const),
        ...(votes.length > 0 ? [] : history.map((line) => ['before', saidLine(line)] as const)),
      ],
      style,
    ),
  ];
}

function saidLine(decision: ShownDecision): string {
  const { undoes, note, by, on } = decision;
  if (undoes !== undefined) return `taken back by ${by}, ${on.slice(0, 10)}`;
  return `${verdictLine(decision)}, ${on.slice(0, 10)}${note === undefined ? '' : `: ${note}`}`;
}

function evidence({ weights }: FindingView): [string, string][] {
  if (weights.length === 0) return [];
  const bits = weights.reduce((sum, weight) => sum + weight.bits, 0);
  const parts = weights.map(({ bits: own, about }) => `${own < 0 ? '' : '+'}${own.toFixed(1)} ${about}`);
  return [['one fact', `${bits.toFixed(1)} bits: ${parts.join(', ')}`]];
}

function stanceLines(
  { letter, says, independentSources, sides }: Stance,
  view: FindingView,
  style: Style,
): string[] {
  const { paint, width } = style;
  const sources = view.stances.length > 1 ? `  ${counted(independentSources, 'source')}` : '';
  const quoted = sides.slice(0, mostQuoted);
  const rest = sides.slice(mostQuoted).map(({ path, line }) => `${path}:${line}`);
  return [
    `${paint('heading', letter)}  ${paint('strong', says)}${sources}`,
    ...quoted.flatMap((side) => indented(sideLines(side, { ...style, width: width - 3 }), '   ')),
    ...(rest.length > 0 ? indented(wrap(`and ${rest.join(', ')}`, width - 3), '   ') : []),
  ];
}

function sideLines(side: SideView, style: Style): string[] {
  const { path, line, outlet, published, attribution, sentence, figures, before, after } = side;
  const { paint, width } = style;
  const source = [outlet, published, attribution && `quoting ${attribution}`].filter(Boolean).join(', ');
  const inner = { ...style, width: width - 2 };
  const quiet = (text: string) => wrap(text, inner.width).map((part) => paint('quiet', part));
  const text = sentence ? [...quiet(before), ...markedLines(sentence, inner), ...quiet(after)] : [];
  const readings = figures.flatMap(({ quote, readAs, measures, period, place }) => {
    const parts = [`${quote} = ${readAs}`, measures, period, place].filter(Boolean).join('; ');
    return wrap(parts, width);
  });
  return [
    ...wrap(`${plainText(path)}:${line}${source === '' ? '' : `  ${source}`}`, width),
    ...indented(text, '│ '),
    ...readings.map((reading) => paint('quiet', reading)),
  ];
}
