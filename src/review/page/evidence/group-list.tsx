import { together } from '../actions/together.js';
import type { FindingPage } from '../../wire.js';
import { KeyButton } from '../keys/key-button.js';
import { perform } from '../keys/perform.js';
import type { Review } from '../state/review.js';
import { counted } from '../text/counted.js';
import { FindingList } from '../verdict/finding-list.js';

/** Findings about copies of one wrong figure: the list is shown before they are decided at once. */
export function GroupList({ review, page }: { review: Review; page: FindingPage }) {
  const others = page.group.length - 1;
  if (others < 1) return null;
  const isOn = review.grouped.value && review.marked.value.size === 0;
  return (
    <section class={isOn ? 'group group-on' : 'group'} aria-label="Copies">
      <p>
        <KeyButton
          name={review.keys.value.keysOf.group[0]!}
          pressed={isOn}
          onPress={() => perform.group(review)}
        >
          {isOn ? 'Deciding all at once' : `Decide with ${counted(others, 'other')}`}
        </KeyButton>
        <span>
          {isOn
            ? 'Your verdict goes for each of these that is undecided. One undo takes all back.'
            : 'They are about copies of the same figure.'}
        </span>
      </p>
      {isOn && <FindingList items={together(review)} />}
    </section>
  );
}
