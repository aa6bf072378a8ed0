import { region } from '../../view/region.js';
import type { ReportSetting } from '../report-setting.js';
import type { Side } from '../../view/sides-of.js';

/** Where a side stands: a file by its address from the root of the repository, and a stretch of it. */
export function physicalLocation(
  side: Pick<Side, 'document' | 'main'>,
  inRepository: ReportSetting['inRepository'],
) {
  const { line, column, endLine, endColumn } = region(side);
  return {
    artifactLocation: artifactLocation(inRepository(side.document.path)),
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** A path outside the repository has no address from its root. */
function artifactLocation(path: string) {
  const uri = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}
