import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { changeWord } from '../phrases/change-word.js';
import { tokenBefore } from '../phrases/token-before.js';
import { convertedFrom } from '../things/converted-from.js';
import type { Refiner } from './refiner.js';

const isChange = (figure: Figure | undefined): figure is Figure => figure?.measure === 'change';

/** "rose 4% to €90m", "down 4% at €12", "by 5%, from £50 to £52": the level that a change arrives at. */
function levelBehind(
  change: Figure,
  next: Figure | undefined,
  afterNext: Figure | undefined,
): Figure | undefined {
  if (
    !next ||
    next.sentence !== change.sentence ||
    next.measure === 'change' ||
    next.mention.unit === change.mention.unit
  )
    return undefined;
  const { text } = change.sentence;
  const between = text.slice(change.mention.end, next.relationStart);
  if (between.length > 60 || /[.;]/.test(between)) return undefined;
  if (/(?:^|[\s,])(?:to|at)\s*$/.test(between)) return next;
  const isOrigin = /(?:^|[\s,])from\s*$/.test(between) && afterNext?.sentence === change.sentence;
  return isOrigin && /^[^,;.]*\bto\s*$/.test(text.slice(next.mention.end, afterNext.relationStart))
    ? afterNext
    : undefined;
}

/** A change with a verb has a subject of its own; "up 5%" and "an increase of 5%" look back at a level. */
function looksBack({ sentence, relationStart }: Figure): boolean {
  let at = tokenBefore(sentence, relationStart);
  for (let steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const word = changeWord(sentence.tokens[at]);
    if (word) return word.kind !== 'verb' || sentence.tokens[at - 1]?.text === ',';
  }
  return true;
}

/** The levels before a run of changes, as many as there are changes, in order. */
function levelsBefore(figures: readonly Figure[], first: number, count: number): Figure[] {
  const levels: Figure[] = [];
  const sentence = figures[first]?.sentence;
  for (let at = first - 1; at >= 0 && levels.length < count; at--) {
    const figure = figures[at];
    if (!figure || figure.sentence !== sentence) break;
    // "2,940, up from 2,100, an increase of 40%": what it came from is not what changed.
    const isOrigin = /\bfrom\s*$/i.test(
      figure.sentence.text.slice(Math.max(0, figure.relationStart - 12), figure.relationStart),
    );
    const isLevel = (figure.measure === 'level' || figure.measure === 'rate') && !isOrigin;
    // "€90 million ($98 million), up 4%": the first of two units stands for both.
    if (isLevel && !figure.mention.unit.startsWith('%{') && !convertedFrom(figure, figures[at - 1]))
      levels.unshift(figure);
  }
  return levels;
}

function join(change: Figure, level: Figure, how: string): void {
  change.of = level;
  note(
    change,
    linkChanges.name,
    `${how}: the change of ${level.sentence.text.slice(level.mention.start, level.mention.end)}`,
  );
}

/** Index behind a run of changes of one unit in one sentence: "a rise of 4% and 9%". */
function runEnd(figures: readonly Figure[], first: number): number {
  const head = figures[first];
  let end = first + 1;
  while (
    head &&
    isChange(figures[end]) &&
    figures[end]?.sentence === head.sentence &&
    figures[end]?.mention.unit === head.mention.unit &&
    !figures[end]?.of
  ) {
    const previous = figures[end - 1];
    const between = head.sentence.text.slice(previous?.mention.end, figures[end]?.mention.start).trim();
    if (!/^(?:and|,|, and)$/.test(between)) break;
    end++;
  }
  return end;
}

/**
 * Which level each change is the change of: the one it arrives at, or, taken in order, those that the clause before
 * names ("26 boats and 37 nets, a rise of 4% and 9% respectively").
 */
export const linkChanges: Refiner = {
  name: 'link-changes',
  refine(figures) {
    for (let at = 0; at < figures.length; at++) {
      const change = figures[at];
      if (!isChange(change) || change.of) continue;
      const behind = levelBehind(change, figures[at + 1], figures[at + 2]);
      if (behind) {
        join(change, behind, 'it arrives at it');
        continue;
      }
      const end = runEnd(figures, at);
      const levels = looksBack(change) ? levelsBefore(figures, at, end - at) : [];
      if (levels.length !== end - at) continue;
      levels.forEach((level, index) => {
        const member = figures[at + index];
        if (member) join(member, level, levels.length > 1 ? 'respectively' : 'it looks back at it');
      });
      at = end - 1;
    }
  },
};
