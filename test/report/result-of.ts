import type { CheckResult } from '../../src/model/check-result.js';
import type { Claim } from '../../src/model/claim.js';
import type { Document, DocumentMeta } from '../../src/model/document.js';
import type { Finding } from '../../src/model/finding.js';

/**
 * A checked corpus from texts in which figures stand between « and »; their ids are `a`, `b`, `c` ... in the order
 * of the texts. What a finding leaves out is filled in.
 */
export function resultOf(
  marked: Record<string, string>,
  findings: Partial<Finding>[] = [],
  meta: DocumentMeta = {},
): CheckResult {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const documents: Document[] = [];
  const extractions = Object.entries(marked).map(([path, written]) => {
    const claims: Claim[] = [];
    let text = '';
    for (const part of written.split(/(?=«)|(?<=»)/)) {
      const quote = part.replace(/[«»]/g, '');
      if (part.startsWith('«')) claims.push(claimAt(path, text, quote, letters.shift() ?? ''));
      text += quote;
    }
    documents.push({ id: path, path, text, meta, blocks: [] });
    for (const claim of claims) claim.sentenceEnd = text.trimEnd().length;
    const anchor = { edtf: meta.published ?? '2024-05-02', from: 'metadata' as const };
    return { doc: path, claims, quantities: claims, times: [], anchor };
  });
  return {
    documents,
    extractions,
    alignments: [
      { metric: 'count boat', claims: extractions.flatMap(({ claims }) => claims.map(({ id }) => id)) },
    ],
    passages: [],
    compare: () => ({
      relation: 'same',
      why: 'both count the fleet',
      weights: [{ about: 'story', bits: 2, why: 'same day' }],
    }),
    rules: [],
    findings: findings.map((finding) => ({ ...bare, ...finding })),
    notChecked: [],
    decisions: [],
    exemptions: [],
    stale: [],
    problems: [],
  };
}

const bare: Finding = {
  id: '3f2a9c1b',
  rule: 'conflict/value',
  severity: 'error',
  message: 'The figures differ',
  claims: [],
  documents: [],
  status: 'open',
};

function claimAt(doc: string, before: string, quote: string, id: string): Claim {
  const value = Number(quote.replace(/\D/g, ''));
  const lines = before.split('\n');
  return {
    id,
    doc,
    start: before.length,
    end: before.length + quote.length,
    quote,
    value,
    low: value,
    high: value,
    margin: 0.5,
    relation: '=',
    unit: '1',
    sentenceStart: 0,
    sentenceEnd: 0,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    section: 'body',
    measure: 'level',
    metric: 'count boat',
    confidence: 0.9,
    trace: [{ by: 'count', did: `read ${quote}` }],
  };
}
