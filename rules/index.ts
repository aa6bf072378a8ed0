import type { Rule } from '../src/check/rule.js';
import { conflictAttribution } from './conflict/attribution.js';
import { conflictChange } from './conflict/change.js';
import { conflictDirection } from './conflict/direction.js';
import { conflictHeadline } from './conflict/headline.js';
import { conflictLabel } from './conflict/label.js';
import { conflictPeriod } from './conflict/period.js';
import { conflictUnit } from './conflict/unit.js';
import { conflictValue } from './conflict/value.js';
import { duplicateClaim } from './duplicate/claim.js';
import { duplicateDocument } from './duplicate/document.js';
import { duplicatePassage } from './duplicate/passage.js';
import { suspiciousBrokenSentence } from './suspicious/broken-sentence.js';
import { suspiciousCumulative } from './suspicious/cumulative.js';
import { suspiciousDate } from './suspicious/date.js';
import { suspiciousNumberFormat } from './suspicious/number-format.js';
import { suspiciousOutlier } from './suspicious/outlier.js';
import { suspiciousPart } from './suspicious/part.js';
import { suspiciousShare } from './suspicious/share.js';
import { suspiciousSum } from './suspicious/sum.js';
import { suspiciousUndated } from './suspicious/undated.js';

/** Every rule, in the order reports show them: what reports say against each other, then of themselves. */
export const rules: readonly Rule[] = [
  conflictValue,
  conflictHeadline,
  conflictPeriod,
  conflictUnit,
  conflictDirection,
  conflictChange,
  conflictLabel,
  conflictAttribution,
  suspiciousNumberFormat,
  suspiciousSum,
  suspiciousPart,
  suspiciousShare,
  suspiciousCumulative,
  suspiciousOutlier,
  suspiciousDate,
  suspiciousBrokenSentence,
  suspiciousUndated,
  duplicateDocument,
  duplicatePassage,
  duplicateClaim,
];
