import { accept } from '../actions/accept.js';
import { KeyButton } from '../keys/key-button.js';
import type { Review } from '../state/review.js';
import type { FindingPage } from '../../wire.js';

/** What can be accepted with one key: two words that mean one, or a repair that is proved. */
export function Proposal({ review, page }: { review: Review; page: FindingPage }) {
  const { entry, view } = page;
  if (!entry && !view.proof) return null;
  return (
    <p class="proposal">
      <KeyButton
        name={review.keys.value.keysOf.accept[0]!}
        disabled={review.saving.value}
        onPress={() => accept(review)}
      >
        {entry
          ? `Both are one thing: let "${entry.word}" mean "${entry.canonical}" here`
          : `Accept the repair: ${view.proof!.instead}`}
      </KeyButton>
      <span class="proposal-effect">
        {entry
          ? "Adds it to the corpus's glossary and decides this as no discrepancy."
          : 'Keeps it with your verdict, for a patch; the report itself stays as it is.'}
      </span>
    </p>
  );
}
