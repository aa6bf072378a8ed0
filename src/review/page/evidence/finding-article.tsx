import { useEffect } from 'preact/hooks';
import type { FindingPage, QueueItem } from '../../wire.js';
import type { Review } from '../state/review.js';
import { clipText } from '../text/clip-text.js';
import { harmless } from '../text/harmless.js';
import { percent } from '../text/percent.js';
import { DiffView } from './diff-view.js';
import { GroupList } from './group-list.js';
import { History } from './history.js';
import { MetricPlot } from './metric-plot.js';
import { Opinions } from './opinions.js';
import { Proof } from './proof.js';
import { Proposal } from './proposal.js';
import { SeverityMark } from './severity-mark.js';
import { StanceCard } from './stance-card.js';
import { Standing } from './standing.js';
import { Waterfall } from './waterfall.js';
import { Why } from './why.js';

const longest = 900;

/** All that is needed to decide one finding, what both sides say first. */
export function FindingArticle({ review }: { review: Review }) {
  const { at, item, page, queue } = review;
  const id = at.value;
  useEffect(() => {
    moveFocus();
  }, [id]);
  const here = item.value;
  if (!here) {
    return (
      <main class="finding">
        <h1 id="finding" tabIndex={-1}>
          {queue.value.length === 0 ? 'Nothing was found in these reports.' : 'Choose a finding.'}
        </h1>
      </main>
    );
  }
  return (
    <main class="finding" key={id} data-finding={id} data-shown={page.value !== undefined}>
      <Heading item={here} />
      {page.value ? <Evidence review={review} page={page.value} /> : <p role="status">Reading …</p>}
    </main>
  );
}

function Heading({ item }: { item: QueueItem }) {
  return (
    <header class="finding-head">
      <p class="finding-kind">
        <SeverityMark severity={item.severity} /> <span>{item.rule}</span>
        {item.metric !== undefined && <span class="finding-metric">{item.metric}</span>}
        {item.spread > 0 && <span class="finding-metric">{percent(item.spread)} apart</span>}
      </p>
      <h1 id="finding" tabIndex={-1}>
        <bdi>{harmless(clipText(item.message, longest))}</bdi>
      </h1>
      <Standing item={item} />
    </header>
  );
}

function Evidence({ review, page }: { review: Review; page: FindingPage }) {
  const { view } = page;
  return (
    <>
      <Why review={review} view={view} />
      <GroupList review={review} page={page} />
      <Proof view={view} />
      <Proposal review={review} page={page} />
      <Opinions page={page} />
      <div class="stances">
        {view.stances.map((stance) => (
          <StanceCard key={stance.letter} review={review} stance={stance} />
        ))}
      </div>
      <DiffView review={review} parts={view.diff ?? []} />
      <MetricPlot review={review} view={view} />
      <Waterfall weights={view.weights} open={review.reasons.value} blind={review.session.value.blind} />
      <History decisions={page.history} />
    </>
  );
}

/** To the heading, which is read out, unless somebody is at work in the queue or in a field. */
function moveFocus(): void {
  const { activeElement } = document;
  if (activeElement?.closest('.queue, dialog, input, textarea, select')) return;
  document.getElementById('finding')?.focus({ preventScroll: true });
  document.querySelector('.finding')?.scrollTo(0, 0);
}
