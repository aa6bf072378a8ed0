import { type Verdict, verdicts } from '../../model/decision.js';
import type { DecisionRequest } from '../wire.js';

/** Characters of a reason or note: more is no note. */
const longest = 10_000;

/**
 * What a page asks to have written, or what is wrong with it.
 *
 * @param isHere whether a finding is one of the session
 */
export function readDecision(body: unknown, isHere: (finding: string) => boolean): DecisionRequest | string {
  const given = isRecord(body) ? body : {};
  const { findings, verdict, wrong, reason, note, flagged, repair, known } = given;
  if (!isTexts(findings) || findings.length === 0) return '"findings" names no finding.';
  const stranger = findings.find((finding) => !isHere(finding));
  if (stranger !== undefined) return `There is no finding ${stranger} in this session.`;
  if (new Set(findings).size < findings.length) return '"findings" names one twice.';
  if (verdict !== undefined && !isVerdict(verdict)) return `"verdict" is one of ${verdicts.join(', ')}.`;
  if (wrong !== undefined && !isTexts(wrong)) return '"wrong" is a list of ids.';
  if (!isNote(reason) || !isNote(note))
    return `"reason" and "note" are texts of up to ${longest} characters.`;
  if (!isRecord(known)) return '"known" says which decisions the page knew of.';
  return {
    ...{ findings, known: readKnown(known) },
    ...(verdict && { verdict }),
    ...(wrong && { wrong }),
    ...(reason && { reason }),
    ...(note !== undefined && { note }),
    ...(typeof flagged === 'boolean' && { flagged }),
    ...(repair === true && { repair }),
  };
}

function readKnown(known: Record<string, unknown>): DecisionRequest['known'] {
  return Object.fromEntries(
    Object.entries(known).map(([id, on]) => [id, typeof on === 'string' ? on : undefined]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
}

function isVerdict(value: unknown): value is Verdict {
  return verdicts.some((verdict) => verdict === value);
}

function isNote(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value.length <= longest);
}
