import type { Complaint, DocumentInput } from '../../src/check/rule.js';
import { agree } from '../../src/model/agree.js';
import { significantDigits } from '../repair/significant-digits.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';
import { countsBeside } from './counts-beside.js';
import type { CountAndShare } from './counts-beside.js';

/** Fewer digits can be two counts. */
const telling = 3;

/** Shares farther apart are of two wholes: "a third of all thefts", "4% of all crimes". */
const far = 2;

const ofWhat = /^\s?of\s(?:(?:the|all|its|their)\s)?(?<whole>\p{Ll}+)/u;

/** One count, to the last digit, with one share beside it in this report and another one in others of the event. */
export function* otherShare(input: DocumentInput): Generator<Complaint> {
  for (const pair of countsBeside(input.claims, input.of.text).filter(isTelling)) {
    const told = [...input.neighbours(input.of.id)].flatMap((doc) =>
      countsBeside(input.extraction(doc).claims, input.document(doc).text).filter(
        ({ part }) => part.value === pair.part.value && part.unit === pair.part.unit,
      ),
    );
    const against = told.filter((other) => clashes(pair, other, input));
    const agreeing = told.filter(({ share }) => agree(share, pair.share));
    const [first] = against;
    if (!first || !isAtFault(pair, agreeing, against)) continue;
    yield {
      message:
        `${quoted(pair.part, input)} are "${pair.share.quote}" in ${series([pair, ...agreeing].map(docOf))},` +
        ` but "${first.share.quote}" in ${series(against.map(docOf))}.`,
      claims: [pair, ...agreeing, ...against].flatMap(({ share, part }) => [share, part]),
      severity: 'warning',
      cause: 'unknown',
    };
  }
}

const docOf = ({ share }: CountAndShare): string => share.doc;

function isTelling({ part }: CountAndShare): boolean {
  return significantDigits(part) >= telling;
}

function clashes(pair: CountAndShare, other: CountAndShare, input: DocumentInput): boolean {
  const [one, two] = [pair.share.value ?? 0, other.share.value ?? 0];
  if (agree(pair.share, other.share) || one / two > far || two / one > far) return false;
  const [whole, otherWhole] = [pair, other].map(
    ({ share }) =>
      ofWhat.exec(input.document(share.doc).text.slice(share.end, share.end + 40))?.groups?.whole,
  );
  return whole === undefined || otherWhole === undefined || whole === otherWhole;
}

/** Told once: where fewer say so, or, if as many do, in the report that comes first. */
function isAtFault(
  pair: CountAndShare,
  agreeing: readonly CountAndShare[],
  against: readonly CountAndShare[],
): boolean {
  const own = new Set([pair, ...agreeing].map(docOf));
  const others = new Set(against.map(docOf));
  const first = [...own].toSorted()[0] === pair.share.doc;
  return (
    first &&
    (own.size < others.size || (own.size === others.size && [...others].every((doc) => doc > pair.share.doc)))
  );
}
