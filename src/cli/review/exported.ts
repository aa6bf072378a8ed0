import { decidedFindings } from '../../review/export/decided-findings.js';
import { lookup } from '../../view/lookup.js';
import { exportFormats, type Exported } from './export-formats.js';
import { exportNames } from './export-names.js';

/** What was decided, in one of the formats; undefined where there is no such format. */
export async function exported(
  format: string,
  what: Exported,
): Promise<{ text: string; type: string; name: string } | undefined> {
  const name = exportNames.find((known) => known === format);
  if (!name) return undefined;
  const { render, type, ending } = exportFormats[name];
  const { claim } = lookup(what.result);
  const decided = decidedFindings(what.result.findings, what.journal);
  const text = await render({ ...what, decided, quoteOf: (id) => claim(id)?.quote ?? id });
  return { text, type, name: `decisions.${ending}` };
}
