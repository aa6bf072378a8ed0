import type { FindingView } from '../../../view/finding-view.js';

/** The addition written out, large, since it is what decides; or who says what would be written instead. */
export function Proof({ view }: { view: FindingView }) {
  const { proof } = view;
  if (!proof) return null;
  const isSum = proof.text.includes(' = ');
  return (
    <section class="proof" aria-label="Proof">
      <h2>
        {isSum ? 'It adds up' : 'It agrees with others'} if it read {proof.instead}
      </h2>
      <p class={isSum ? 'proof-sum' : undefined}>{proof.text}</p>
      {proof.strength !== undefined && <p class="proof-strength">{proof.strength}</p>}
    </section>
  );
}
