import type { Decision } from '../../model/decision.js';
import type { FindingView } from '../../view/finding-view.js';
import type { ShownDecision } from '../wire.js';

/** Decisions on a finding, with the letters by which it shows the sides that they call wrong. */
export function shownDecisions(
  decisions: Iterable<Decision>,
  view: Pick<FindingView, 'stances'> | undefined,
): ShownDecision[] {
  return Array.from(decisions, (decision) => {
    const wrong = new Set(decision.wrong);
    const wrongSides = (view?.stances ?? [])
      .filter(({ sides }) => sides.some(({ figures }) => figures.some(({ claim }) => wrong.has(claim))))
      .map(({ letter }) => letter);
    return { ...decision, ...(wrongSides.length > 0 && { wrongSides }) };
  });
}
