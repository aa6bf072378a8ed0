import { KeyButton } from '../keys/key-button.js';
import { perform } from '../keys/perform.js';
import type { Review } from '../state/review.js';
import { Progress } from './progress.js';
import { SaveState } from './save-state.js';

const buttons = [
  { action: 'queue', says: 'Queue' },
  { action: 'table', says: 'Table' },
  { action: 'summary', says: 'Summary' },
  { action: 'help', says: 'Keys' },
] as const;

/** What is being reviewed and by whom, how far it is, and whether all is saved. */
export function Header({ review }: { review: Review }) {
  const { corpora, reviewer, blind, adjudicating } = review.session.value;
  const manner = adjudicating ? ', settling disagreements' : blind ? ', blind' : '';
  return (
    <header class="header">
      <p class="header-title">
        <strong>Crossfoot</strong> <span class="header-corpora">{corpora.join(', ')}</span>
        <span class="header-reviewer">
          reviewed by {reviewer}
          {manner}
        </span>
      </p>
      <Progress review={review} />
      <SaveState review={review} />
      <nav aria-label="Views">
        {buttons.map(({ action, says }) => (
          <KeyButton
            key={action}
            class="quiet"
            name={review.keys.value.keysOf[action][0]!}
            {...(action === 'queue' && { expanded: review.queueOpen.value })}
            {...(action === 'table' && { pressed: review.table.value })}
            onPress={() => perform[action](review)}
          >
            {says}
          </KeyButton>
        ))}
      </nav>
    </header>
  );
}
