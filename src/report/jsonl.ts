import type { CheckResult } from '../model/check-result.js';

/** Every finding as one line of JSON, in the form of `Finding`; nothing where there is none. */
export function jsonl({ findings }: CheckResult): string {
  return findings.map((finding) => `${JSON.stringify(finding)}\n`).join('');
}
