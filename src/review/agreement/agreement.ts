import { isDisputed } from '../history/is-disputed.js';
import { opinionsOf } from '../history/opinions-of.js';
import { votes } from '../history/votes.js';
import type { Journal } from '../journal/open-journal.js';
import type { Agreement, AgreementFigures, QueueItem } from '../wire.js';
import { cohensKappa } from './cohens-kappa.js';
import { krippendorffsAlpha } from './krippendorffs-alpha.js';

/** A finding with what each reviewer says of it. */
interface Voted {
  finding: string;
  rule: string;
  opinions: ReadonlyMap<string, string>;
  disputed: boolean;
}

/**
 * How far reviewers agree on the findings that several of them decided, in all, by rule, and two by two; that it can't be
 * told is an opinion of its own. What they disagree on is named by its ids.
 */
export function agreement(
  queue: readonly Pick<QueueItem, 'id' | 'rule'>[],
  journal: Pick<Journal, 'of'>,
): Omit<Agreement, 'disputed'> & { disputed: string[] } {
  const voted = queue
    .map(({ id, rule }): Voted => {
      const history = journal.of(id);
      return { finding: id, rule, opinions: opinionsOf(votes(history)), disputed: isDisputed(history) };
    })
    .filter(({ opinions }) => opinions.size > 0);
  const reviewers = [...new Set(voted.flatMap(({ opinions }) => [...opinions.keys()]))].sort();
  return {
    reviewers,
    ...figures(voted, reviewers),
    byRule: byRule(voted, reviewers),
    pairs: pairsOf(reviewers)
      .map((pair) => ({ reviewers: pair, ...figures(voted.map(only(pair)), pair) }))
      .filter(({ findings }) => findings > 0),
    disputed: voted.filter(({ disputed }) => disputed).map(({ finding }) => finding),
  };
}

function byRule(voted: readonly Voted[], reviewers: readonly string[]): Agreement['byRule'] {
  return [...new Set(voted.map(({ rule }) => rule))]
    .sort()
    .map((rule) => {
      const own = voted.filter((one) => one.rule === rule);
      return { rule, ...figures(own, reviewers) };
    })
    .filter(({ findings }) => findings > 0);
}

function figures(voted: readonly Voted[], reviewers: readonly string[]): AgreementFigures {
  const units = voted.map(({ opinions }) => [...opinions.values()]).filter(({ length }) => length > 1);
  const agreed = units.filter((unit) => new Set(unit).size === 1).length;
  const [a = '', b = ''] = reviewers;
  const both = voted.flatMap(({ opinions }): [string, string][] => {
    const [first, second] = [opinions.get(a), opinions.get(b)];
    return first && second ? [[first, second]] : [];
  });
  const kappa = reviewers.length === 2 ? cohensKappa(both) : undefined;
  const alpha = krippendorffsAlpha(units);
  return {
    findings: units.length,
    agreed,
    ...(units.length > 0 && { share: agreed / units.length }),
    ...(kappa !== undefined && { kappa }),
    ...(alpha !== undefined && { alpha }),
  };
}

function only(pair: readonly string[]): (one: Voted) => Voted {
  return (one) => ({ ...one, opinions: new Map([...one.opinions].filter(([by]) => pair.includes(by))) });
}

function pairsOf(names: readonly string[]): [string, string][] {
  return names.flatMap((a, index) => names.slice(index + 1).map((b): [string, string] => [a, b]));
}
