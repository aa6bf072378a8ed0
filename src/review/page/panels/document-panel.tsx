import { useEffect, useRef } from 'preact/hooks';
import type { DocumentView } from '../../../view/document-view.js';
import { SourceLine } from '../evidence/source-line.js';
import { KeyCap } from '../keys/key-cap.js';
import { claimsOf } from '../../pick/claims-of.js';
import type { Review } from '../state/review.js';
import { counted } from '../text/counted.js';
import { Answered } from './answered.js';
import { DocumentBlock } from './document-block.js';

interface Props {
  review: Review;
  document: string;
  /** The figure to begin at. */
  claim: string | undefined;
}

/** A whole report with all its figures marked, scrolled to the place. */
export function DocumentPanel({ review, document: id, claim }: Props) {
  return (
    <Answered ask={() => review.library.documents.ask(id)} about={id}>
      {(view) => <Content key={id} review={review} view={view} claim={claim} />}
    </Answered>
  );
}

function Content({ review, view, claim }: { review: Review; view: DocumentView; claim: string | undefined }) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    text.current!.querySelector('.mark-here')?.scrollIntoView({ block: 'center' });
  }, [view, claim]);
  const here = new Set(claimsOf(review.page.value?.view.stances ?? []));
  return (
    <div class="document" ref={text}>
      <p class="document-source">
        <SourceLine source={view} /> <code>{view.path}</code> ·{' '}
        {counted(Object.keys(view.figures).length, 'figure')} ·{' '}
        <KeyCap name={review.keys.value.keysOf.document[0]!} /> next report
      </p>
      {view.blocks.map((block, at) => (
        <DocumentBlock key={at} block={block} figures={view.figures} here={here} />
      ))}
    </div>
  );
}
