import type { ComponentChildren } from 'preact';
import type { Review } from '../state/review.js';
import type { Panel } from '../state/panel.js';
import { AgreementPanel } from './agreement-panel.js';
import { Dialog } from './dialog.js';
import { DocumentPanel } from './document-panel.js';
import { HelpPanel } from './help-panel.js';
import { StalePanel } from './stale-panel.js';
import { SummaryPanel } from './summary-panel.js';

const titles: Readonly<Record<Panel['kind'], string>> = {
  help: 'Keys',
  summary: 'Summary',
  agreement: 'Agreement between reviewers',
  stale: 'Decisions whose finding is gone',
  document: 'The whole report',
};

/** What lies over the page, if anything does. */
export function Panels({ review }: { review: Review }) {
  const panel = review.panel.value;
  if (!panel) return null;
  return (
    <Dialog
      key={panel.kind}
      title={titles[panel.kind]}
      wide={panel.kind === 'document'}
      onClose={() => {
        // Another one may have been opened by the time that a browser tells that this one is closed.
        if (review.panel.value === panel) review.panel.value = undefined;
      }}
    >
      {contentOf(review, panel)}
    </Dialog>
  );
}

function contentOf(review: Review, panel: Panel): ComponentChildren {
  switch (panel.kind) {
    case 'help':
      return <HelpPanel review={review} />;
    case 'summary':
      return <SummaryPanel review={review} />;
    case 'agreement':
      return <AgreementPanel review={review} />;
    case 'stale':
      return <StalePanel review={review} />;
    case 'document':
      return <DocumentPanel review={review} document={panel.document} claim={panel.claim} />;
  }
}
