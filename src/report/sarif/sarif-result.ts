import type { Finding } from '../../model/finding.js';
import { counted } from '../counted.js';
import { hiddenBecause } from '../hidden-because.js';
import { proofLabel } from '../proof-label.js';
import type { Lookup } from '../../view/lookup.js';
import { plainText } from '../../view/plain-text.js';
import { repairedQuote } from '../repaired-quote.js';
import type { ReportSetting } from '../report-setting.js';
import { sidesOf, type Side } from '../../view/sides-of.js';
import { messageText } from './message-text.js';
import { physicalLocation } from './physical-location.js';
import { sarifLevel } from './sarif-level.js';

/** GitHub keeps a hundred places of a result. */
const mostRelated = 99;

/** One finding: its first place is the location, the others are related and linked from the message. */
export function sarifResult(
  finding: Finding,
  ruleIndex: number,
  found: Lookup,
  { inRepository }: ReportSetting,
) {
  const { id, rule, severity, cause, status, baselineState } = finding;
  const [first, ...rest] = sidesOf(finding, found);
  const related = rest.slice(0, mostRelated);
  const hidden = hiddenBecause(finding);
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevel[severity],
    message: { text: messageOf(finding, related, rest.length - related.length) },
    locations: first ? [{ physicalLocation: physicalLocation(first, inRepository) }] : [],
    ...(related.length > 0 && {
      relatedLocations: related.map((side, index) => ({
        id: index + 1,
        physicalLocation: physicalLocation(side, inRepository),
        message: { text: messageText(labelOf(side)) },
      })),
    }),
    partialFingerprints: { 'crossfootFinding/v1': id, primaryLocationLineHash: id },
    ...(baselineState && { baselineState }),
    ...(hidden.length > 0 && {
      suppressions: hidden.map(({ kind, reason }) => ({
        kind: kind === 'inline' || kind === 'frontmatter' ? 'inSource' : 'external',
        status: 'accepted',
        justification: plainText(reason),
      })),
    }),
    ...fixes(finding, found, inRepository),
    properties: { status, ...(cause && { cause }) },
  };
}

function messageOf({ message, suggestion }: Finding, related: readonly Side[], left: number): string {
  return [
    messageText(message),
    ...(suggestion ? [`${proofLabel(suggestion.proof)}: ${messageText(suggestion.proof)}.`] : []),
    ...(related.length > 0
      ? [`See ${related.map((side, index) => `[${messageText(labelOf(side))}](${index + 1})`).join(', ')}.`]
      : []),
    ...(left > 0 ? [`There ${left === 1 ? 'is' : 'are'} ${counted(left, 'more place')}.`] : []),
  ].join(' ');
}

function labelOf({ document, main }: Side): string {
  const figure = main ? ` "${document.text.slice(main.start, main.end)}"` : '';
  return `${document.id}${figure}`;
}

/** Where the proof says what must be written: the figure put in the place of the one that is there. */
function fixes({ suggestion }: Finding, found: Lookup, inRepository: ReportSetting['inRepository']) {
  const claim = suggestion && found.claim(suggestion.claim);
  const document = claim && found.document(claim.doc);
  const text = claim && repairedQuote(claim, suggestion);
  if (!document || document.line !== undefined || text === undefined) return {};
  const { artifactLocation, region } = physicalLocation({ document, main: claim }, inRepository);
  const replacements = [{ deletedRegion: region, insertedContent: { text } }];
  const description = { text: messageText(`Write "${text}": ${suggestion.proof}`) };
  return { fixes: [{ description, artifactChanges: [{ artifactLocation, replacements }] }] };
}
