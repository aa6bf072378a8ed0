import { Answered } from '../panels/answered.js';
import { DocumentBlock } from '../panels/document-block.js';
import type { Review } from '../state/review.js';

/** Paragraphs that are enough to tell what a report is. */
const most = 12;
const none: ReadonlySet<string> = new Set();

/** How a report begins, where a finding is about the whole of it. */
export function ReportStart({ review, document }: { review: Review; document: string }) {
  return (
    <div class="report-start" tabIndex={0} role="group" aria-label="How it begins">
      <Answered ask={() => review.library.documents.ask(document)} about={document}>
        {({ blocks, figures }) =>
          blocks
            .slice(0, most)
            .map((block, at) => <DocumentBlock key={at} block={block} figures={figures} here={none} />)
        }
      </Answered>
    </div>
  );
}
