import type { Finding, Suppression } from '../model/finding.js';
import { diffSentences } from './diff-sentences.js';
import type { FindingView, ProofView, Stance } from './finding-view.js';
import { groupStances } from './group-stances.js';
import { plainText } from './plain-text.js';
import type { Scene } from './scene.js';
import { sideView } from './side-view.js';
import { sidesOf, type Side } from './sides-of.js';
import { weightsBetween } from './weights-between.js';

/** All that a page shows of one finding. */
export function viewFinding(finding: Finding, scene: Scene): FindingView {
  const {
    id,
    rule,
    severity,
    status,
    message,
    cause,
    suggestion,
    baselineState,
    suppressions = [],
  } = finding;
  const card = scene.rule(rule);
  const sides = sidesOf(finding, scene);
  const groups = groupStances(finding, sides);
  const stances = groups.map((group, index) => stanceOf(group, index, sides, scene));
  const [one, other] = firstPair(rule, groups);
  const [left, right] = firstPair(
    rule,
    stances.map((stance) => stance.sides),
  ).map((side) => side?.sentence);
  const diff = left && right && diffSentences(left, right);
  const metrics = new Set(sides.flatMap(({ figures }) => figures.map(({ metric }) => metric)));
  const [metric] = metrics;
  return {
    ...{ id, rule, severity, status },
    summary: card?.summary ?? rule,
    why: card?.why ?? '',
    message: plainText(message),
    stances,
    weights: weightsBetween(finding, one?.main, other?.main, scene),
    ...(cause && { cause }),
    ...(metrics.size === 1 && metric !== undefined && { metric }),
    ...(diff && { diff }),
    ...(suggestion && { proof: proofOf(suggestion, finding) }),
    ...(baselineState && { baselineState }),
    suppressions: suppressions.map(harmless),
  };
}

function harmless({ kind, reason, by }: Suppression): Suppression {
  return { kind, reason: plainText(reason), ...(by !== undefined && { by: plainText(by) }) };
}

/** Two places to lay side by side: of what is told twice, the two that tell it; of what clashes, one of each stance. */
function firstPair<T>(rule: string, [first = [], second = []]: readonly (readonly T[])[]): (T | undefined)[] {
  return rule.startsWith('duplicate/') && first.length > 1 ? first.slice(0, 2) : [first[0], second[0]];
}

function stanceOf(
  group: readonly Side[],
  index: number,
  all: readonly Side[],
  { sources, times }: Scene,
): Stance {
  const says = plainText(group[0]?.main?.quote ?? '');
  const mains = group.flatMap(({ main }) => main ?? []);
  const whole = group.flatMap(({ document, main }) => (main ? [] : sources.of(document.id)));
  return {
    letter: letterOf(index),
    says,
    independentSources: sources.apart(mains).length + new Set(whole).size,
    sides: group.map((side) => sideView(side, copiesOf(side, all, sources), { times })),
  };
}

/** Other reports of the finding that are one source with this one, each at its first place. */
function copiesOf({ document, main }: Side, all: readonly Side[], sources: Scene['sources']): Side[] {
  const others = all.filter((other) => other.document !== document);
  const mains = others.flatMap((other) => other.main ?? []);
  const group = main && new Set(sources.apart([main, ...mains])[0]);
  const copies = others.filter((other) =>
    group ? other.main && group.has(other.main) : sources.of(other.document.id) === sources.of(document.id),
  );
  return copies.filter(
    (copy, index) => copies.findIndex((first) => first.document === copy.document) === index,
  );
}

/** `a` to `z`, then `aa`, `ab` ... */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Below this a calculation closes too easily to say much. */
const telling = 1;

function proofOf(suggestion: NonNullable<Finding['suggestion']>, { evidence = {} }: Finding): ProofView {
  const { bits } = evidence;
  const odds = typeof bits === 'number' && bits >= telling ? Math.round(2 ** Math.min(bits, 40)) : undefined;
  return {
    text: plainText(suggestion.proof),
    claim: suggestion.claim,
    instead: plainText(suggestion.text),
    ...(odds && {
      strength: `by chance alone it would close about once in ${odds.toLocaleString('en')} tries`,
    }),
  };
}
