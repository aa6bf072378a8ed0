import type { CheckResult } from '../../src/model/check-result.js';
import { resultOf } from './result-of.js';

/** A corpus whose every text is hostile: the reports, their names, the message, the proof, and who decided. */
export function hostileResult(text: string): CheckResult {
  const name = text.replace(/[/\0]/g, '_');
  const result = resultOf(
    { [`bay/${name}.md`]: `${text} «118» ${text}\n`, 'bay/herald.txt': 'It has «181» boats.\n' },
    [
      {
        ...{ id: 'aa11', message: text, claims: ['a', 'b'], documents: [`bay/${name}.md`, 'bay/herald.txt'] },
        suggestion: { claim: 'a', value: 181, text: '181', proof: text },
      },
      {
        ...{ id: 'bb22', severity: 'info', message: `"${text}" twice`, documents: ['bay/herald.txt'] },
        suppressions: [{ kind: 'inline', reason: text }],
      },
      {
        ...{ id: 'cc33', severity: 'warning', message: `${text}: 118`, claims: ['b'] },
        rule: 'suspicious/sum',
      },
    ],
    { publisher: text, title: text },
  );
  const problems = [{ path: `bay/${name}`, message: text }];
  return { ...result, problems };
}
