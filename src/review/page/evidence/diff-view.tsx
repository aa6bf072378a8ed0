import type { DiffPart } from '../../../view/finding-view.js';
import { KeyButton } from '../keys/key-button.js';
import { perform } from '../keys/perform.js';
import type { Review } from '../state/review.js';
import { clipText } from '../text/clip-text.js';
import { harmless } from '../text/harmless.js';

const longestPart = 600;

/** The first two sentences word by word, beside each other or in one; a figure is one word. */
export function DiffView({ review, parts }: { review: Review; parts: readonly DiffPart[] }) {
  if (parts.length === 0) return null;
  const merged = review.diff.value === 'merged';
  return (
    <section class="diff" aria-labelledby="diff-title">
      <h2 id="diff-title">
        Word by word
        <KeyButton
          name={review.keys.value.keysOf.diff[0]!}
          class="quiet"
          onPress={() => perform.diff(review)}
        >
          {merged ? 'side by side' : 'merged'}
        </KeyButton>
      </h2>
      {merged ? (
        <p class="diff-text">{parts.map(part)}</p>
      ) : (
        <div class="diff-sides">
          <p class="diff-text">{parts.filter(({ kind }) => kind !== 'right').map(part)}</p>
          <p class="diff-text">{parts.filter(({ kind }) => kind !== 'left').map(part)}</p>
        </div>
      )}
    </section>
  );
}

/** What stands behind the words of a change is none. */
function part({ kind, text }: DiffPart, at: number) {
  const shown = harmless(clipText(text, longestPart));
  const words = shown.trimEnd();
  const blank = shown.slice(words.length);
  return (
    <span key={at}>
      {kind === 'left' ? <del>{words}</del> : kind === 'right' ? <ins>{words}</ins> : words}
      {blank}
    </span>
  );
}
