import { fields } from '../../../../report/text/fields.js';
import { wrap } from '../../../../report/wrap.js';
import type { Weight } from '../../../../model/alignment.js';
import type { FindingView } from '../../../../view/finding-view.js';
import type { MetricView, PlottedFigure } from '../../../../view/metric-view.js';
import { plainText } from '../../../../view/plain-text.js';
import type { Desk } from '../desk.js';
import { inBits } from './in-bits.js';

/** Signs of the longest bar. */
const longest = 20;

/** Why a finding was flagged: the rule, the evidence in bits, and all that reports say of the same thing. */
export function evidenceLines(view: FindingView, { style, views }: Pick<Desk, 'style' | 'views'>): string[] {
  const { summary, why, cause, suppressions, weights, metric } = view;
  const all = metric === undefined ? undefined : views.metric(metric);
  const { paint, width } = style;
  return [
    ...fields(
      [
        ['why', `${summary}. ${why}`],
        ...(cause && cause !== 'unknown' ? ([['cause', cause]] as const) : []),
        ...suppressions.map(({ kind, reason }) => ['let pass', `by ${kind}: ${reason}`] as const),
      ],
      style,
    ),
    ...(weights.length > 0
      ? ['', paint('heading', 'Evidence in bits that both speak of one fact'), ...weightLines(weights, width)]
      : []),
    ...(all ? ['', paint('heading', `What is said of ${all.title}`), ...figureLines(all, width)] : []),
  ];
}

function weightLines(weights: readonly Weight[], width: number): string[] {
  const most = Math.max(1, ...weights.map(({ bits }) => Math.abs(bits)));
  const sum = weights.reduce((bits, weight) => bits + weight.bits, 0);
  const lines = weights.flatMap(({ about, bits, why }) => {
    const bar = (bits < 0 ? '-' : '+').repeat(Math.round((Math.abs(bits) / most) * longest));
    return hung(`${inBits(bits).padStart(6)}  ${bar.padEnd(longest)}  `, `${about}: ${why}`, width);
  });
  return [...lines, `${inBits(sum).padStart(6)}  in all`];
}

/** Figures of one fact stand together; copies of one text are one source, and say so. */
function figureLines({ figures, consensus }: MetricView, width: number): string[] {
  return figures.flatMap((figure, at) => {
    const begins = at > 0 && figures[at - 1]!.fact !== figure.fact;
    const most = consensus[figure.fact];
    const isLast = figures[at + 1]?.fact !== figure.fact;
    return [
      ...(begins ? [''] : []),
      ...hung('• ', figureText(figure), width),
      ...(isLast && most ? [`  ${most.independentSources} independent sources agree`] : []),
    ];
  });
}

function figureText({ readAs, period, place, outlet, path, line, copyGroup }: PlottedFigure): string {
  const copied = copyGroup === undefined ? undefined : `one source [${copyGroup + 1}]`;
  return [readAs, period, place, outlet, `${path}:${line}`, copied].filter(Boolean).join('; ');
}

/** A text behind a beginning, its further lines below its first. */
function hung(beginning: string, text: string, width: number): string[] {
  return wrap(plainText(text), width - beginning.length).map((line, at) =>
    at === 0 ? beginning + line : ' '.repeat(beginning.length) + line,
  );
}
