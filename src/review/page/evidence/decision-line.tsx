import type { ShownDecision } from '../../wire.js';
import { sayVerdict } from '../../verdict/say-verdict.js';
import { harmless } from '../text/harmless.js';

/** A decision with who made it and when, and all that was said with it. */
export function DecisionLine({ decision }: { decision: ShownDecision }) {
  const { by, on, undoes, flagged, settles, repair, note } = decision;
  return (
    <>
      <b>{undoes === undefined ? sayVerdict(decision) : 'Taken back'}</b> by <bdi>{harmless(by)}</bdi>,{' '}
      <time dateTime={on}>{new Date(on).toLocaleString('en-GB')}</time>
      {flagged && ' · ⚑ flagged'}
      {settles && ' · settles it'}
      {repair && ` · repair accepted: ${harmless(repair.instead)}`}
      {note && <q>{harmless(note)}</q>}
    </>
  );
}
