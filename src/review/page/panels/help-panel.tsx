import { KeyCap } from '../keys/key-cap.js';
import { type KeyAction, keyActions } from '../../keys/key-actions.js';
import type { Review } from '../state/review.js';

/** Every key that there is; those that the settings changed are shown as they are now. */
export function HelpPanel({ review }: { review: Review }) {
  const { keysOf, problems } = review.keys.value;
  return (
    <>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <dl class="keys">
        {(Object.keys(keyActions) as KeyAction[]).map((name) => (
          <div key={name}>
            <dt>
              {keysOf[name].map((key) => (
                <KeyCap key={key} name={key} />
              ))}
              <span class="unseen">{keysOf[name].join(' or ')}</span>
            </dt>
            <dd>{keyActions[name].says}</dd>
          </div>
        ))}
        <div>
          <dt>
            <KeyCap name="Esc" />
            <span class="unseen">Escape</span>
          </dt>
          <dd>Leave a field, a question or a panel</dd>
        </div>
      </dl>
      <p class="hint">
        Keys do nothing while you write. Set your own in the configuration, by what they do:{' '}
        <code>{'keys: { skip: z }'}</code>; the names are <code>{Object.keys(keyActions).join(' ')}</code>.
      </p>
    </>
  );
}
