import type { Decision } from '../../model/decision.js';
import { validator } from '../../model/validator.js';
import { appendLines } from './append-lines.js';
import { followJournals } from './follow-journals.js';
import type { ReadLines } from './journal-file.js';
import { locked } from './locked.js';

/** All that was decided in a corpus, on disk; others may write to it at the same time. */
export interface Journal {
  /** Oldest first. */
  all(): readonly Decision[];
  /** Of one finding, oldest first. */
  of(fingerprint: string): readonly Decision[];
  /** The file that has the decisions on a finding; undefined where there are none. */
  pathOf(fingerprint: string): string | undefined;
  /** Reads what others have written, and returns what was not known before. */
  catchUp(): Promise<readonly Decision[]>;
  /**
   * Writes decisions; when it returns, they are on the disk.
   *
   * @param make is called when all is read and nobody else may write, and says what is to be written
   * @throws Error of the system, and then nothing was written
   */
  append(make: () => readonly Decision[]): Promise<readonly Decision[]>;
  /** Calls back with whatever comes to it, from here or from elsewhere; returns what ends that. */
  listen(told: (decisions: readonly Decision[]) => void): () => void;
}

/** Where journals lie, and which of them a decision belongs to. */
interface Places {
  paths: readonly string[];
  /** Undefined of a finding that is gone: what is decided of it goes to where the decisions on it are, or to the first. */
  pathOf(decision: Decision): string | undefined;
}

/** Opens the journals of one or several corpora that are reviewed together, as one. */
export async function openJournal({ paths, pathOf }: Places, readLines: ReadLines): Promise<Journal> {
  const validate = await validator('decision');
  const inTurn = takingTurns();
  const followed = followJournals(paths, readLines);
  const listeners = new Set<(decisions: readonly Decision[]) => void>();

  async function catchUp(): Promise<readonly Decision[]> {
    const fresh = await followed.readOn();
    if (fresh.length > 0) for (const told of listeners) told(fresh);
    return fresh;
  }

  async function append(make: () => readonly Decision[]): Promise<readonly Decision[]> {
    await catchUp();
    const made = make();
    const wrong = made.flatMap(validate);
    if (wrong.length > 0) throw new Error(`this is no decision: ${wrong.join('; ')}`);
    const homes = made.map((one) => pathOf(one) ?? followed.pathOf(one.fingerprint) ?? paths[0]);
    for (const path of paths) {
      const own = made.filter((_, nth) => homes[nth] === path).map((decision) => JSON.stringify(decision));
      if (own.length > 0) await appendLines(path, own);
    }
    await catchUp();
    return made;
  }

  await catchUp();
  return {
    all: () => followed.known().all,
    of: (fingerprint) => followed.known().of(fingerprint),
    pathOf: followed.pathOf,
    catchUp: () => inTurn(catchUp),
    append: (make) => inTurn(() => lockedAll(paths, () => append(make))),
    listen(told) {
      listeners.add(told);
      return () => listeners.delete(told);
    },
  };
}

/** Requests come at any time; one waits for the other. */
function takingTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** In the order of their names, so that two processes never wait for each other. */
function lockedAll<Result>(paths: readonly string[], work: () => Promise<Result>): Promise<Result> {
  return paths.toSorted().reduceRight((inner, path) => () => locked(path, inner), work)();
}
