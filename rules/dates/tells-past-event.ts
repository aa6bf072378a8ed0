/** "On 12 June 2025 they took", "On 12 June 2025, 240 officers searched": what was done on that day, at once behind it. */
const opening =
  /^On (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{Ll}+,? \d{4}|\p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}),?\s(?<rest>[^.;:!?]*)/u;

/** Verbs of the past that are not regular and that news uses of what happened on a day. */
const irregular =
  /\b(?:was|were|had|took|went|came|left|met|held|won|lost|broke|began|hit|struck|fell|rose|sank|sent|shot|caught|found|gave|got|made|said|saw|told|wrote|signed)\b/;

/** A regular verb; "red", "seed" and "need" are none. */
const regular = /\b\p{Ll}{2,}[^e\P{Ll}]ed\b/u;

/** What speaks of the future also has past forms in it: "was due to open", "will have landed". */
const planned =
  /\b(?:will|would|shall|could|should|may|might|can|due|plan\w*|schedul\w*|expect\w*|propos\w*|if|unless|cancel\w*|postpon\w*|call\w* off|decid\w*|agree\w*|set to|to be|is|are|has|have)\b/i;

/** Whether a sentence begins with a day and tells what happened on it, in the past. */
export function tellsPastEvent(sentence: string): boolean {
  const rest = opening.exec(sentence)?.groups?.rest ?? '';
  return !planned.test(rest) && (irregular.test(rest) || regular.test(rest));
}
