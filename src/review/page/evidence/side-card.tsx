import type { SideView } from '../../../view/finding-view.js';
import type { Review } from '../state/review.js';
import { clipText } from '../text/clip-text.js';
import { counted } from '../text/counted.js';
import { harmless } from '../text/harmless.js';
import { FigureReading } from './figure-reading.js';
import { MarkedSentence } from './marked-sentence.js';
import { ReportStart } from './report-start.js';
import { SourceLine } from './source-line.js';

interface Props {
  review: Review;
  side: SideView;
  /** Id of the figure that a repair would change. */
  repaired: string | undefined;
}

const context = 300;

/** One place: who says it and when, the sentence among its neighbours, and how its figures were read. */
export function SideCard({ review, side, repaired }: Props) {
  const { before, sentence, after, figures, copies, document, attribution } = side;
  const claim = figures[0]?.claim;
  const open = (): void => {
    review.panel.value = { kind: 'document', document, ...(claim !== undefined && { claim }) };
  };
  return (
    <article class="side">
      <p class="side-source">
        <SourceLine source={side} />
        {attribution !== undefined && <span class="side-attribution">citing {harmless(attribution)}</span>}
        <button type="button" class="link" title={side.path} onClick={open}>
          {side.path.replace(/^.*[/]/, '')}:{side.line}
        </button>
      </p>
      {!sentence && <ReportStart review={review} document={document} />}
      {sentence && (
        <blockquote>
          {before && <span class="context">{harmless(tailOf(before))} </span>}
          <MarkedSentence text={sentence} figures={new Set(figures.map((figure) => figure.claim))} />
          {after && <span class="context"> {harmless(clipText(after, context))}</span>}
        </blockquote>
      )}
      {figures.map((figure) => (
        <FigureReading key={figure.claim} figure={figure} repaired={figure.claim === repaired} />
      ))}
      <Copies review={review} copies={copies} />
    </article>
  );
}

/** Other reports that are one source with this one: copies of its text, or of one publisher. */
function Copies({ review, copies }: Pick<Props, 'review'> & Pick<SideView, 'copies'>) {
  if (copies.length === 0) return null;
  return (
    <details class="copies">
      <summary>{counted(copies.length, 'other report')} of the same source</summary>
      <ul>
        {copies.map((copy) => (
          <li key={copy.document}>
            <SourceLine source={copy} />{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                review.panel.value = { kind: 'document', document: copy.document };
              }}
            >
              {copy.document}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function tailOf(text: string): string {
  return text.length <= context ? text : `…${text.slice(-context)}`;
}
