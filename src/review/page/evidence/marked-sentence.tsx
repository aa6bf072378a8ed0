import type { MarkKind, MarkedText } from '../../../view/marked-text.js';
import { clipMarked } from '../../../view/clip-marked.js';
import { harmless } from '../text/harmless.js';

interface Props {
  text: MarkedText;
  /** Ids of the figures that this is about; others are marked faintly. */
  figures: ReadonlySet<string>;
}

const names: Readonly<Record<MarkKind, string>> = {
  figure: 'figure',
  unit: 'unit',
  period: 'when',
  place: 'where',
  attribution: 'who says so',
};

/** A sentence with its marks, each told apart by its line as well as by its colour, and named for a screen reader. */
export function MarkedSentence({ text, figures }: Props) {
  return (
    <bdi class="sentence">
      {clipMarked(text).map((piece, at) => {
        if ('leftOut' in piece) return <LeftOut key={at} count={piece.leftOut} />;
        const { mark } = piece;
        if (!mark) return <span key={at}>{harmless(piece.text)}</span>;
        const faint = mark.claim !== undefined && !figures.has(mark.claim);
        return (
          <mark
            key={at}
            class={`mark mark-${mark.kind}${faint ? ' mark-faint' : ''}`}
            title={names[mark.kind]}
          >
            {harmless(piece.text)}
          </mark>
        );
      })}
    </bdi>
  );
}

function LeftOut({ count }: { count: number }) {
  return <span class="left-out"> [{count.toLocaleString('en')} characters left out] </span>;
}
