import { amend } from '../actions/amend.js';
import { focusOnWork } from '../keys/focus-on-work.js';
import { drafts } from '../state/drafts.js';
import { isDecided } from '../../pick/is-decided.js';
import type { Review } from '../state/review.js';

/** A note that goes with the verdict; of what is decided already, it is saved when the field is left. */
export function NoteField({ review }: { review: Review }) {
  const { note, item, keys } = review;
  const leave = (): void => {
    const here = item.value;
    const written = note.value.trim();
    if (here && isDecided(here) && written !== (here.decision?.note ?? ''))
      void amend(review, { note: written });
  };
  return (
    <label class="note">
      <kbd aria-hidden="true">{keys.value.keysOf.note[0]}</kbd>
      <input
        id="note"
        type="text"
        aria-label="Note, saved with the verdict"
        placeholder="Note, saved with the verdict"
        autocomplete="off"
        value={note.value}
        onInput={(event) => {
          note.value = event.currentTarget.value;
          if (item.value) drafts.keep(item.value.id, note.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') focusOnWork();
        }}
        onBlur={leave}
      />
    </label>
  );
}
