import { goTo } from '../actions/go-to.js';
import type { Agreement, AgreementFigures } from '../../wire.js';
import type { Review } from '../state/review.js';
import { clipText } from '../text/clip-text.js';
import { counted } from '../text/counted.js';
import { harmless } from '../text/harmless.js';
import { percent } from '../text/percent.js';
import { sayVerdict } from '../../verdict/say-verdict.js';
import { Answered } from './answered.js';

/** How far reviewers agree, by rule and by pair, and what they disagree on. */
export function AgreementPanel({ review }: { review: Review }) {
  return (
    <Answered ask={review.server.agreement} about="agreement">
      {(agreement) => <Content review={review} agreement={agreement} />}
    </Answered>
  );
}

function Content({ review, agreement }: { review: Review; agreement: Agreement }) {
  const { reviewers, byRule, pairs, disputed } = agreement;
  if (reviewers.length < 2)
    return <p>One reviewer has decided so far; a second one starts with --reviewer NAME.</p>;
  return (
    <>
      <table class="figures">
        <thead>
          <tr>
            {['', 'Decided by both', 'Agreed', "Cohen's kappa", "Krippendorff's alpha"].map((name) => (
              <th key={name} scope="col">
                {name || <span class="unseen">Of what</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name="All" figures={agreement} />
          {pairs.map((pair) => (
            <Row key={pair.reviewers.join()} name={pair.reviewers.join(' and ')} figures={pair} />
          ))}
          {byRule.map((rule) => (
            <Row key={rule.rule} name={rule.rule} figures={rule} />
          ))}
        </tbody>
      </table>
      <h2>{counted(disputed.length, 'disagreement')} to settle</h2>
      <ul class="disputed">
        {disputed.map((one) => (
          <Disputed key={one.finding} review={review} {...one} />
        ))}
      </ul>
    </>
  );
}

function Row({ name, figures }: { name: string; figures: AgreementFigures }) {
  const { findings, share, kappa, alpha } = figures;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{findings.toLocaleString('en')}</td>
      <td>{percent(share)}</td>
      <td>{kappa?.toFixed(2) ?? '–'}</td>
      <td>{alpha?.toFixed(2) ?? '–'}</td>
    </tr>
  );
}

function Disputed({ review, finding, votes }: { review: Review } & Agreement['disputed'][number]) {
  const item = review.queue.value.find(({ id }) => id === finding);
  return (
    <li>
      <button
        type="button"
        class="link"
        disabled={!item}
        onClick={() => {
          review.panel.value = undefined;
          goTo(review, finding);
        }}
      >
        <bdi>{item ? harmless(clipText(item.message, 160)) : finding}</bdi>
      </button>
      {votes.map((vote) => (
        <span key={vote.by}>
          {harmless(vote.by)}: {sayVerdict(vote)}
          {vote.note && <q>{harmless(vote.note)}</q>}
        </span>
      ))}
    </li>
  );
}
