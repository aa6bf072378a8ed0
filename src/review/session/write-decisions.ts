import type { Decision } from '../../model/decision.js';
import { lastTaken } from '../history/last-taken.js';
import { nextMoment } from '../history/next-moment.js';
import { seenBy } from '../history/seen-by.js';
import { standingLines } from '../history/standing-lines.js';
import type { DecisionRequest, Overtaken } from '../wire.js';
import type { SessionOptions } from './options.js';

type Options = Pick<SessionOptions, 'reviewer' | 'mode' | 'version' | 'journal' | 'queue' | 'views' | 'now'>;

/** Writes what a reviewer decides, and takes it back. */
export interface DecisionWriter {
  /** @throws Error of the system, and then nothing was written */
  decide(request: DecisionRequest): Promise<readonly Decision[] | Overtaken>;
  undo(): Promise<readonly Decision[]>;
}

export function writeDecisions(options: Options): DecisionWriter {
  const { reviewer, mode, version, journal, now } = options;
  const items = new Map(options.queue.map((item) => [item.id, item]));
  const own = { by: reviewer, version, ...(mode === 'adjudicating' && { settles: true }) };
  const seen = (finding: string) => seenBy({ reviewer, mode }, journal.of(finding));

  function lines({ findings, known: _, repair, ...decided }: DecisionRequest): Decision[] {
    const on = nextMoment(
      now(),
      findings.map((finding) => journal.of(finding).at(-1)),
    );
    const group = findings.length > 1 ? { group: crypto.randomUUID().slice(0, 8) } : {};
    return findings.map((finding) => {
      const previous = seen(finding)?.on;
      const proof = repair ? options.views.finding(finding)?.proof : undefined;
      return {
        ...{ fingerprint: finding, ...copied(decided), ...own, on, ...group },
        ...(items.has(finding) && { rule: items.get(finding)!.rule }),
        ...(previous !== undefined && { previous }),
        ...(proof && { repair: { claim: proof.claim, instead: proof.instead } }),
      };
    });
  }

  return {
    async decide(request) {
      let overtaken: Decision[] = [];
      const written = await journal.append(() => {
        overtaken = request.findings.flatMap((finding) => {
          const last = seen(finding);
          return last && last.on !== request.known[finding] ? [last] : [];
        });
        return overtaken.length > 0 ? [] : lines(request);
      });
      return overtaken.length > 0 ? { overtaken } : written;
    },
    undo: () =>
      journal.append(() => {
        const taken = lastTaken({ reviewer, mode }, journal, (finding) => items.has(finding));
        const on = nextMoment(
          now(),
          taken.map(({ fingerprint }) => journal.of(fingerprint).at(-1)),
        );
        return taken.map((decision): Decision => {
          const { fingerprint, rule } = decision;
          const before = standingLines(journal.of(fingerprint)).filter((line) => line !== decision);
          const said: Said & Pick<Decision, 'repair'> = before.at(-1) ?? { verdict: 'open' };
          return {
            ...{ fingerprint, ...copied(said), ...own, on, previous: decision.on, undoes: decision.on },
            ...(rule !== undefined && { rule }),
            ...(said.repair && { repair: said.repair }),
          };
        });
      }),
  };
}

type Said = Pick<DecisionRequest, 'verdict' | 'wrong' | 'reason' | 'note' | 'flagged'>;

/** What was said of a finding, without when and by whom. */
function copied({ verdict, wrong, reason, note, flagged }: Said): Pick<Decision, keyof Said> {
  return {
    verdict,
    ...(wrong && wrong.length > 0 && { wrong: [...wrong] }),
    ...(reason && { reason }),
    ...(note && { note }),
    ...(flagged && { flagged }),
  };
}
