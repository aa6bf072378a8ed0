import { aimedAt } from './aimed-at.js';
import { amountItself } from './amount-itself.js';
import { atItsAmount } from './at-its-amount.js';
import { apposition } from './apposition.js';
import { broughtTo } from './brought-to.js';
import { colonIntro } from './colon-intro.js';
import { compared } from './compared.js';
import { conversion } from './conversion.js';
import { doingBehind } from './doing-behind.js';
import { ellipsis } from './ellipsis.js';
import { ellipsisAcross } from './ellipsis-across.js';
import { frontedAmount } from './fronted-amount.js';
import { frontedParticiple } from './fronted-participle.js';
import { frontedWhole } from './fronted-whole.js';
import { gappedSubject } from './gapped-subject.js';
import { hyphenated } from './hyphenated.js';
import { impliedPerson } from './implied-person.js';
import { leftWithout } from './left-without.js';
import { listByLabel } from './list-by-label.js';
import { inColumn } from './in-column.js';
import { inNameBrackets } from './in-name-brackets.js';
import { listIntro } from './list-intro.js';
import { nounBefore } from './noun-before.js';
import { nounBehind } from './noun-behind.js';
import { objectOfVerb } from './object-of-verb.js';
import { payAsked } from './pay-asked.js';
import { objectPronoun } from './object-pronoun.js';
import { ofThemTold } from './of-them-told.js';
import { premodifier } from './premodifier.js';
import { pronounSubject } from './pronoun-subject.js';
import { sameInBrackets } from './same-in-brackets.js';
import { whatChanges } from './what-changes.js';
import { namedBeforeAdverb } from './named-before-adverb.js';
import { sameInList } from './same-in-list.js';
import { putAt } from './put-at.js';
import { reachedBy } from './reached-by.js';
import { whoseAge } from './whose-age.js';
import { lastsSoLong } from './lasts-so-long.js';
import { restatedShare } from './restated-share.js';
import { shareOfCount } from './share-of-count.js';
import type { Strategy } from './strategy.js';
import { soManyCases } from './so-many-cases.js';
import { subjectOfVerb } from './subject-of-verb.js';

/** What stands beside the figure first, what the sentence or the one before must lend it last. */
export const strategies: readonly Strategy[] = [
  hyphenated,
  payAsked,
  soManyCases,
  nounBehind,
  objectPronoun,
  broughtTo,
  whatChanges,
  whoseAge,
  premodifier,
  conversion,
  sameInBrackets,
  restatedShare,
  shareOfCount,
  doingBehind,
  aimedAt,
  frontedWhole, // before people: "Of the boats, 12 were lost"
  impliedPerson,
  leftWithout,
  frontedAmount,
  frontedParticiple,
  atItsAmount,
  putAt,
  inColumn, // both before the label itself
  listByLabel,
  inNameBrackets,
  nounBefore,
  gappedSubject,
  compared,
  pronounSubject,
  reachedBy,
  namedBeforeAdverb,
  lastsSoLong,
  sameInList,
  apposition,
  colonIntro,
  listIntro,
  ellipsis,
  ofThemTold,
  amountItself,
  objectOfVerb,
  subjectOfVerb,
  ellipsisAcross,
];
