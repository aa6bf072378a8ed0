import type { BlockView, DocumentView } from '../../../view/document-view.js';
import { clipMarked } from '../../../view/clip-marked.js';
import { harmless } from '../text/harmless.js';

interface Props {
  block: BlockView;
  figures: DocumentView['figures'];
  /** Ids of the figures of the finding that is looked at. */
  here: ReadonlySet<string>;
}

/** A paragraph; figures of this finding are framed, those of other findings underlined twice. */
export function DocumentBlock({ block, figures, here }: Props) {
  return (
    <p class={`block block-${block.section}`}>
      <span class="block-line" aria-hidden="true">
        {block.line}
      </span>
      <bdi>
        {clipMarked(block).map((piece, at) => {
          if ('leftOut' in piece)
            return (
              <span key={at} class="left-out">
                {' '}
                [{piece.leftOut.toLocaleString('en')} characters left out]{' '}
              </span>
            );
          const { mark } = piece;
          if (!mark) return <span key={at}>{harmless(piece.text)}</span>;
          const figure = mark.claim === undefined ? undefined : figures[mark.claim];
          const kind = here.has(mark.claim ?? '')
            ? 'mark-here'
            : figure?.findings.length
              ? 'mark-found'
              : 'mark-plain';
          return (
            <mark
              key={at}
              class={`mark mark-${mark.kind} ${kind}`}
              title={figure && `${figure.readAs}: ${figure.measures}`}
            >
              {harmless(piece.text)}
            </mark>
          );
        })}
      </bdi>
    </p>
  );
}
