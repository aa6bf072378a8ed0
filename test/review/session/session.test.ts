import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/model/decision.js';
import type { DecisionRequest, Saved } from '../../../src/review/wire.js';
import { inFolder } from '../../read/in-folder.js';
import { madeSession } from './made-session.js';

type Made = Awaited<ReturnType<typeof madeSession>>;

const ask = (findings: readonly string[], verdict: Decision['verdict'], known = {}): DecisionRequest => ({
  ...{ findings, verdict, known },
});

/** What the queue shows of each finding, in its order. */
const shown = ({ session }: Made) =>
  session.start().queue.map(({ decision }) => (decision ? `${decision.verdict} ${decision.by}` : ''));

/** What a request that knows of all that is shown comes to. */
async function decide(
  made: Made,
  nth: number,
  verdict: Decision['verdict'],
  more: Partial<DecisionRequest> = {},
) {
  const { id, decision } = made.session.start().queue[nth]!;
  const done = await made.session.decide({ ...ask([id], verdict, { [id]: decision?.on }), ...more });
  expect(done).toHaveProperty('savedAt');
  return done as Saved;
}

describe('a session', () => {
  it('shows the most severe first, then what is farthest apart', () =>
    inFolder({}, async (folder) => {
      const { session } = await madeSession(folder);
      expect(
        session.start().queue.map(({ rule, severity, spread }) => [rule, severity, spread.toFixed(2)]),
      ).toEqual([
        ['suspicious/number-format', 'error', '0.00'],
        ['conflict/value', 'warning', '0.11'],
        ['conflict/value', 'warning', '0.03'],
      ]);
    }));

  it('keeps what is decided with who, when, of which rule, and what it replaces', () =>
    inFolder({}, async (folder) => {
      const made = await madeSession(folder);
      await decide(made, 1, 'confirmed', { wrong: ['c1'], note: 'Asked the office.', flagged: true });
      await decide(made, 1, 'dismissed', { reason: 'other-date' });
      const [first, second] = made.journal.all();
      expect(first).toEqual({
        ...{
          fingerprint: made.ids[1],
          verdict: 'confirmed',
          wrong: ['c1'],
          note: 'Asked the office.',
          flagged: true,
        },
        ...{
          by: 'Ann',
          version: '0.1.0',
          on: expect.stringMatching(/^2031-04-02T/) as string,
          rule: 'conflict/value',
        },
      });
      expect(second).toMatchObject({ verdict: 'dismissed', reason: 'other-date', previous: first?.on });
      const page = await made.session.page(made.ids[1]!);
      expect(page?.history).toHaveLength(2);
    }));

  it('refuses what was decided without knowing of a decision that came since, and writes nothing', () =>
    inFolder({}, async (folder) => {
      const [here, there] = [await madeSession(folder), await madeSession(folder, { reviewer: 'Ben' })];
      const [id = '', other = ''] = here.ids;
      await there.session.decide(ask([id], 'dismissed'));
      const done = await here.session.decide(ask([other, id], 'confirmed'));
      expect(done).toEqual({ overtaken: [expect.objectContaining({ fingerprint: id, by: 'Ben' })] });
      expect(here.journal.all()).toHaveLength(1);
      expect(shown(here)[0]).toBe('dismissed Ben');
      await decide(here, 0, 'confirmed');
      expect(here.journal.of(id).map(({ by }) => by)).toEqual(['Ben', 'Ann']);
    }));

  it('takes back to any depth, a group as one, and says again what held before', () =>
    inFolder({}, async (folder) => {
      const made = await madeSession(folder);
      const before = [shown(made)];
      await decide(made, 0, 'confirmed', { reason: 'first' });
      before.push(shown(made));
      await decide(made, 0, 'unsure');
      before.push(shown(made));
      const queue = made.session.start().queue;
      await made.session.decide(
        ask(made.ids, 'dismissed', Object.fromEntries(queue.map(({ id, decision }) => [id, decision?.on]))),
      );
      expect(shown(made)).toEqual(['dismissed Ann', 'dismissed Ann', 'dismissed Ann']);
      const back = await made.session.undo();
      expect(back.decisions.map(({ fingerprint }) => fingerprint).sort()).toEqual([...made.ids].sort());
      expect(shown(made)).toEqual(['unsure Ann', 'open Ann', 'open Ann']);
      await made.session.undo();
      expect(shown(made)).toEqual(['confirmed Ann', 'open Ann', 'open Ann']);
      expect(made.journal.of(made.ids[0]!).at(-1)).toMatchObject({ verdict: 'confirmed', reason: 'first' });
      await made.session.undo();
      expect(shown(made)).toEqual(['open Ann', 'open Ann', 'open Ann']);
      expect((await made.session.undo()).decisions).toEqual([]);
      await decide(made, 0, 'fixed');
      await made.session.undo();
      expect(shown(made)[0]).toBe('open Ann');
    }));

  it('takes back its own alone, and leaves what somebody else has decided since', () =>
    inFolder({}, async (folder) => {
      const [here, there] = [await madeSession(folder), await madeSession(folder, { reviewer: 'Ben' })];
      await decide(here, 0, 'confirmed');
      await there.journal.catchUp();
      await decide(there, 0, 'dismissed');
      await here.session.undo();
      expect(here.journal.of(here.ids[0]!).map(({ verdict }) => verdict)).toEqual([
        'confirmed',
        'dismissed',
        'dismissed',
      ]);
      expect((await here.session.undo()).decisions).toEqual([]);
    }));

  it('knows from the journal what another session took back', () =>
    inFolder({}, async (folder) => {
      const first = await madeSession(folder);
      await decide(first, 0, 'confirmed');
      await decide(first, 1, 'confirmed');
      await first.session.undo();
      const second = await madeSession(folder);
      await second.session.undo();
      expect(shown(second)).toEqual(['open Ann', 'open Ann', '']);
    }));

  it('says of each finding of a group which of its own figures is wrong', () =>
    inFolder({}, async (folder) => {
      const made = await madeSession(folder);
      const [, id = '', other = ''] = made.ids;
      const [side] = made.options.views.finding(id)!.stances[0]!.sides;
      const wrong = side!.figures.map(({ claim }) => claim);
      await made.session.decide({ ...ask([other, id], 'confirmed'), wrong });
      expect([id, other].map((finding) => made.journal.of(finding)[0]?.wrong)).toEqual([wrong, undefined]);
    }));

  it('keeps what was decided where only the note or the flag changes, and these where only the verdict does', () =>
    inFolder({}, async (folder) => {
      const made = await madeSession(folder);
      await decide(made, 0, 'confirmed', { repair: true, wrong: ['c1'], note: 'asked' });
      const [id = ''] = made.ids;
      const known = () => ({ [id]: made.journal.of(id).at(-1)?.on });
      await made.session.decide({ findings: [id], flagged: true, known: known() });
      const said = { verdict: 'confirmed', wrong: ['c1'], note: 'asked', flagged: true };
      expect(made.journal.of(id).at(-1)).toMatchObject({ ...said, repair: { instead: '16,985' } });
      await decide(made, 0, 'unsure');
      expect(made.journal.of(id).at(-1)).toMatchObject({ verdict: 'unsure', note: 'asked', flagged: true });
      await made.session.decide({ findings: [id], note: '', flagged: false, known: known() });
      expect(made.journal.of(id).at(-1)).not.toHaveProperty('note');
      expect(made.journal.of(id).at(-1)).not.toHaveProperty('flagged');
    }));

  it('keeps an accepted repair with the decision', () =>
    inFolder({}, async (folder) => {
      const made = await madeSession(folder);
      await decide(made, 0, 'confirmed', { repair: true });
      await decide(made, 1, 'confirmed', { repair: true });
      expect(made.journal.all().map(({ repair }) => repair?.instead)).toEqual(['16,985', undefined]);
    }));

  it('tells what is new since the last session, and where it stopped', () =>
    inFolder({}, async (folder) => {
      const first = await madeSession(folder, { reviewer: 'Ben' });
      await decide(first, 2, 'unsure');
      const [, second = ''] = first.ids;
      const { session, ids } = await madeSession(folder, {
        earlier: { at: second, ended: '2031-04-01T00:00:00Z', seen: first.ids.slice(1) },
      });
      expect(session.start().queue.map(({ changed }) => changed)).toEqual([true, undefined, true]);
      expect(session.start().at).toBe(second);
      session.stayAt(ids[2]!);
      expect(session.start().at).toBe(ids[2]);
    }));

  it('sums up how far it is, how fast, and what came of each rule', () =>
    inFolder({}, async (folder) => {
      const made = await madeSession(folder);
      await decide(made, 0, 'confirmed');
      await decide(made, 1, 'dismissed');
      const { decided, left, byRule, session, byReviewer, secondsLeft } = made.session.summary();
      expect([decided, left, session.decided, byReviewer]).toEqual([2, 1, 2, { Ann: 2 }]);
      expect(byRule.map(({ rule, findings, precision }) => [rule, findings, precision])).toEqual([
        ['conflict/value', 2, 0],
        ['suspicious/number-format', 1, 1],
      ]);
      expect(secondsLeft).toBeGreaterThan(0);
      await made.session.undo();
      expect(made.session.summary()).toMatchObject({ decided: 1, session: { decided: 1 } });
    }));
});

describe('a reviewer who works blind', () => {
  const blind = { reviewer: 'Ben', mode: 'blind', overlap: 100 } as const;

  it('sees nothing of the others, and is seen', () =>
    inFolder({}, async (folder) => {
      const ann = await madeSession(folder);
      await decide(ann, 0, 'confirmed', { note: 'secret' });
      const ben = await madeSession(folder, blind);
      const told: Decision[] = [];
      ben.session.listen((decisions) => told.push(...decisions));
      await ben.session.decide(ask([ben.ids[0]!], 'dismissed'));
      await ann.journal.catchUp();
      await decide(ann, 1, 'confirmed', { note: 'secret' });
      await ben.journal.catchUp();
      await ben.session.undo();
      const seen = [ben.session.start(), told, ben.session.stale(), ben.session.summary()];
      const page = await ben.session.page(ben.ids[0]!);
      expect(JSON.stringify([...seen, page?.history])).not.toMatch(/secret|Ann|confirmed":[1-9]/);
      expect(shown(ben)).toEqual(['open Ben', '', '']);
      await ann.journal.catchUp();
      expect(shown(ann)).toEqual(['confirmed Ann', 'confirmed Ann', '']);
      expect(ben.session.start().blind).toBe(true);
    }));

  it('decides the overlap, and of the rest what nobody else has decided', () =>
    inFolder({}, async (folder) => {
      const ann = await madeSession(folder);
      await decide(ann, 0, 'confirmed');
      const ben = await madeSession(folder, { ...blind, overlap: 0 });
      expect(ben.session.start().queue.map(({ id }) => id)).toEqual(ann.ids.slice(1));
      expect((await madeSession(folder, blind)).session.start().queue).toHaveLength(3);
    }));
});

describe('adjudication', () => {
  it('has what is disputed alone, and settles it without being an opinion', () =>
    inFolder({}, async (folder) => {
      const ann = await madeSession(folder);
      const ben = await madeSession(folder, { reviewer: 'Ben', mode: 'blind', overlap: 100 });
      for (const [nth, a, b] of [
        [0, 'confirmed', 'dismissed'],
        [1, 'confirmed', 'fixed'],
        [2, 'unsure', 'unsure'],
      ] as const) {
        await decide(ann, nth, a);
        await decide(ben, nth, b);
        await ann.journal.catchUp();
      }
      const cleo = await madeSession(folder, { reviewer: 'Cleo', mode: 'adjudicating' });
      const [disputed = ''] = cleo.ids;
      expect(cleo.session.start().queue.map(({ id, decision }) => [id, decision])).toEqual([
        [disputed, undefined],
      ]);
      expect(cleo.session.agreement()).toMatchObject({
        ...{ reviewers: ['Ann', 'Ben'], findings: 3, agreed: 2 },
        disputed: [{ finding: disputed, votes: [{ by: 'Ann' }, { by: 'Ben', verdict: 'dismissed' }] }],
      });
      await decide(cleo, 0, 'confirmed');
      expect(cleo.session.agreement()).toMatchObject({ reviewers: ['Ann', 'Ben'], agreed: 2, disputed: [] });
      expect(cleo.journal.of(disputed).at(-1)).toMatchObject({ verdict: 'confirmed', settles: true });
      await cleo.session.undo();
      expect(shown(cleo)).toEqual(['open Cleo']);
      expect(cleo.session.agreement().disputed).toHaveLength(1);
      expect(cleo.journal.of(disputed).at(-1)).toMatchObject({ verdict: 'dismissed' });
    }));
});
