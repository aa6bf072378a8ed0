import type { FindingView } from '../../../view/finding-view.js';

/** The addition written out, large, since it is what decides. */
export function Proof({ view }: { view: FindingView }) {
  const { proof } = view;
  if (!proof) return null;
  return (
    <section class="proof" aria-label="Proof">
      <h2>It adds up if it read {proof.instead}</h2>
      <p class="proof-sum">{proof.text}</p>
      {proof.strength !== undefined && <p class="proof-strength">{proof.strength}</p>}
    </section>
  );
}
