import { counted } from '../../../../report/counted.js';
import type { ReviewSession } from '../../../../review/session/review-session.js';
import { sayVerdict } from '../../../../review/verdict/say-verdict.js';
import type { AgreementFigures } from '../../../../review/wire.js';
import { plainText } from '../../../../view/plain-text.js';
import { summaryText } from '../../summary-text.js';

/** What came of the session, how far reviewers agree, and decisions whose finding is gone. */
export function summaryLines(session: Pick<ReviewSession, 'summary' | 'agreement' | 'stale'>): string[] {
  const { reviewers, byRule, disputed, ...all } = session.agreement();
  const stale = session.stale();
  return [
    ...summaryText(session.summary()).trimEnd().split('\n'),
    ...(reviewers.length > 1
      ? [
          '',
          `Agreement of ${plainText(reviewers.join(', '))}: ${agreed(all)}`,
          ...byRule.map(({ rule, ...figures }) => `  ${plainText(rule)}: ${agreed(figures)}`),
          ...(disputed.length > 0 ? [`${counted(disputed.length, 'disagreement')} to settle.`] : []),
        ]
      : []),
    ...(stale.length > 0 ? ['', `${counted(stale.length, 'decision')} whose finding is gone:`] : []),
    ...stale.map((decision) => {
      const { rule = '', fingerprint, by, on } = decision;
      const what = `${rule} ${fingerprint.slice(0, 12)}: ${sayVerdict(decision)}`;
      return plainText(`  ${what}, by ${by}, ${on.slice(0, 10)}`);
    }),
  ];
}

function agreed({ findings, agreed: same, share, kappa, alpha }: AgreementFigures): string {
  return [
    `${same} of ${findings}${share === undefined ? '' : ` (${Math.round(share * 100)}%)`}`,
    kappa !== undefined && `Cohen's kappa ${kappa.toFixed(2)}`,
    alpha !== undefined && `Krippendorff's alpha ${alpha.toFixed(2)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
