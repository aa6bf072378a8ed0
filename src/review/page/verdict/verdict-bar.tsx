import { decide } from '../actions/decide.js';
import { secondKeys } from '../../keys/second-keys.js';
import type { KeyAction } from '../../keys/key-actions.js';
import { KeyButton } from '../keys/key-button.js';
import { perform } from '../keys/perform.js';
import type { Review } from '../state/review.js';
import { MarkedList } from './marked-list.js';
import { NoteField } from './note-field.js';
import { NoticeLine } from './notice-line.js';

/** With what is said where there is little room. */
const verdicts: readonly [action: KeyAction, says: string, inShort?: string][] = [
  ['real', 'Real discrepancy', 'Real'],
  ['none', 'Not a discrepancy …', 'None …'],
  ['wrong', 'One side is wrong …', 'One wrong …'],
  ['misread', 'Misread'],
  ['unsure', "Can't tell"],
];
const others: typeof verdicts = [
  ['skip', 'Skip'],
  ['flag', 'Flag'],
  ['mark', 'Mark'],
  ['undo', 'Undo'],
  ['document', 'Report'],
];

/** The verdicts, always in sight, each with its key. */
export function VerdictBar({ review }: { review: Review }) {
  const { asking, grouped, marked, keys } = review;
  return (
    <section class="bar" aria-label="Verdict">
      <NoticeLine review={review} />
      {keys.value.problems.map((problem) => (
        <p key={problem} class="notice notice-failed" role="alert">
          {problem}
        </p>
      ))}
      <MarkedList review={review} />
      {asking.value === undefined ? (
        <div
          class="bar-keys"
          role="group"
          aria-label={
            marked.value.size > 0
              ? 'Verdict for all that are marked'
              : grouped.value
                ? 'Verdict for the whole group'
                : 'Verdict'
          }
        >
          {verdicts.map((one) => actionButton(review, one, 'verdict'))}
        </div>
      ) : (
        <SecondKeys review={review} asked={asking.value} />
      )}
      <div class="bar-keys bar-others">
        {others.map((one) => actionButton(review, one, 'other'))}
        <NoteField review={review} />
      </div>
    </section>
  );
}

function actionButton(review: Review, [action, says, inShort]: (typeof verdicts)[number], kind: string) {
  const { saving, page, item, marked, keys } = review;
  return (
    <KeyButton
      key={action}
      class={kind}
      name={keys.value.keysOf[action][0]!}
      disabled={saving.value || page.value === undefined}
      {...(action === 'flag' && { pressed: item.value?.decision?.flagged === true })}
      {...(action === 'mark' && { pressed: marked.value.has(item.value?.id ?? '') })}
      onPress={() => perform[action](review)}
    >
      {inShort === undefined ? (
        says
      ) : (
        <>
          <span class="in-full">{says}</span>
          <span class="in-short">{inShort}</span>
        </>
      )}
    </KeyButton>
  );
}

function SecondKeys({ review, asked }: { review: Review; asked: 'why' | 'which' }) {
  const { asking, page } = review;
  return (
    <div
      class="bar-keys bar-second"
      role="group"
      aria-label={asked === 'why' ? 'Why is it none' : 'Which side is wrong'}
    >
      <span class="bar-question">
        {asked === 'why' ? 'Not a discrepancy: they speak of' : 'Which side is wrong?'}
      </span>
      {secondKeys(asked, page.value?.view).map(({ key, says, choice }) => (
        <KeyButton
          key={key}
          class="verdict"
          name={key}
          onPress={() => {
            asking.value = undefined;
            return decide(review, choice);
          }}
        >
          {says}
        </KeyButton>
      ))}
      <KeyButton name="Esc" class="quiet" onPress={() => (asking.value = undefined)}>
        back
      </KeyButton>
    </div>
  );
}
