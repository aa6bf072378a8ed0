/** Who is credited with a figure, as far as a name tells. */
export interface Source {
  kind: 'person' | 'body';
  /** As written. */
  name: string;
  /** In lower case, what tells it from others: "harbour office" is "harbour" and "office". */
  words: ReadonlySet<string>;
}

/** What a body ends in. One that may be above another ("government", "officials") contradicts nothing. */
const body =
  /\b(?:ministry|office|agency|police|council|union|bureau|centre|center|hospital|clinic|court|association|institute|institution|brigade|army|navy|coastguard|service|department|company|university|federation|chamber|authority|commission|committee|board|bank|fund|foundation|league|society|alliance|coalition|trust|network|observatory|academy|laboratory|treasury|inspectorate|corporation|cooperative|consortium)$/i;

/** A body with its name behind what it is: "the property portal Nestly", "insurer Alden". */
const named =
  /\b(?:portal|platform|insurer|consultancy|consultants?|think tank|broker|lender|bank|firm|company|group|charity|union|agency|supplier|operator|retailer|institute|university)\s\p{Lu}[\p{L}\p{N}&.-]*$/u;

/** What says something only for whoever made it: "the rent index of Kelby University". */
const paper =
  /\b(?:index|report|study|survey|poll|analysis|research|estimates?|figures|data|statistics|forecast|bulletin)\s(?:of|by|from)\s(?:the\s)?(?<maker>.+)$/iu;

/** Who tells what others said: an agency that is quoted is no other source than the one that it quotes. */
const messenger = /\b(?:news|press|radio|television|tv|newspaper|paper|wire|website|media|reporters?)\b/i;

const small = new Set(['the', 'of', 'for', 'and', 'in', 'at', 'a', 'an', "'s", 's']);

/** Reads a credit; undefined for a vague one ("officials", "figures"), and for one who only passes figures on. */
export function sourceOf(name: string): Source | undefined {
  const words = new Set(
    (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word)),
  );
  if (messenger.test(name) || words.size === 0) return undefined;
  const maker = paper.exec(name)?.groups?.maker;
  if (maker !== undefined) return sourceOf(maker);
  const [head = ''] = name.split(/\s(?:of|for|in|at)\s/);
  // "Insurer Alden", at the front of a sentence.
  const inside = name.charAt(0).toLowerCase() + name.slice(1);
  if (body.test(head) || named.test(inside)) return { kind: 'body', name, words };
  return /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(head) ? { kind: 'person', name, words } : undefined;
}
