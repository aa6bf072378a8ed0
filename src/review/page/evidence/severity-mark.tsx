import type { Severity } from '../../../model/finding.js';

const shapes: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', info: '●' };

/** How grave it is, by shape, word and colour. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span class={`severity severity-${severity}`}>
      <span aria-hidden="true">{shapes[severity]}</span> {severity}
    </span>
  );
}
