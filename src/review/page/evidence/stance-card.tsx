import type { SideView, Stance } from '../../../view/finding-view.js';
import { withoutCopies } from '../../pick/without-copies.js';
import type { Review } from '../state/review.js';
import { counted } from '../text/counted.js';
import { harmless } from '../text/harmless.js';
import { clipText } from '../text/clip-text.js';
import { Folded } from './folded.js';
import { SideCard } from './side-card.js';

/** Sides that are shown at once; the others are folded. */
const most = 3;

/** One answer to the question what the figure is, with all who give it. */
export function StanceCard({ review, stance }: { review: Review; stance: Stance }) {
  const { letter, says, independentSources } = stance;
  const sides = withoutCopies(stance.sides);
  const repaired = review.page.value?.view.proof?.claim;
  const card = (side: SideView) => (
    <SideCard
      key={`${side.document} ${side.line} ${side.column}`}
      review={review}
      side={side}
      repaired={repaired}
    />
  );
  return (
    <section class="stance" aria-labelledby={`stance-${letter}`}>
      <h2 id={`stance-${letter}`}>
        <span class="stance-letter">{letter}</span>
        <bdi class="stance-says">{says ? harmless(clipText(says, 120)) : 'The whole report'}</bdi>
        <span class="stance-sources">{counted(independentSources, 'source')}</span>
      </h2>
      {sides.slice(0, most).map(card)}
      {sides.length > most && (
        <Folded title={`${sides.length - most} more say the same`}>
          {() => sides.slice(most).map(card)}
        </Folded>
      )}
    </section>
  );
}
