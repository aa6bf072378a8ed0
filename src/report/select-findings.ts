import type { CheckResult } from '../model/check-result.js';
import { claimsById } from '../model/claims-by-id.js';
import type { Finding, Severity } from '../model/finding.js';

/** Which findings a reader asked for. What is absent leaves nothing out. */
export interface Selection {
  /** Rules that may speak, by id. */
  rules?: ReadonlySet<string>;
  /** How loud a rule is here, by id. */
  severities?: ReadonlyMap<string, Severity>;
  /** Documents of which a rule keeps silent, by the rule's id. */
  except?: ReadonlyMap<string, readonly RegExp[]>;
  /** Metrics of which one must be among the figures. */
  metrics?: readonly RegExp[];
  /** Documents of which one must be named, by id; findings name them first. */
  documents?: ReadonlySet<string>;
}

/**
 * The result with the findings that were asked for, and the rules that may speak. All rules ran all the same: where one
 * that speaks first is left out, no other says the same in its place.
 */
export function selectFindings(result: CheckResult, selection: Selection): CheckResult {
  const { rules, severities, except, metrics, documents } = selection;
  const claimOf = claimsById(result.extractions);
  const rank = (doc = '') => (documents?.has(doc) ? 0 : 1);
  const asked = ({ rule, claims, documents: named }: Finding) =>
    (!rules || rules.has(rule)) &&
    (!documents || named.some((id) => documents.has(id))) &&
    (!metrics || claims.some((id) => matches(claimOf.get(id)?.metric, metrics))) &&
    (named.length === 0 || !named.every((id) => matches(id, except?.get(rule) ?? [])));
  return {
    ...result,
    rules: result.rules.filter(({ id }) => !rules || rules.has(id)),
    findings: result.findings.filter(asked).map((finding) => {
      const severity = severities?.get(finding.rule);
      return {
        ...finding,
        ...(severity && { severity }),
        ...(documents && {
          claims: finding.claims.toSorted((a, b) => rank(claimOf.get(a)?.doc) - rank(claimOf.get(b)?.doc)),
          documents: finding.documents.toSorted((a, b) => rank(a) - rank(b)),
        }),
      };
    }),
  };
}

function matches(text: string | undefined, patterns: readonly RegExp[]): boolean {
  return text !== undefined && patterns.some((pattern) => pattern.test(text));
}
