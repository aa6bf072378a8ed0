import { webAddress } from '../../report/claimreview/web-address.js';
import { UsageError } from '../usage-error.js';

/**
 * The address of `--published-at`, with a slash at its end so that the name of a file can be put behind it.
 *
 * @throws UsageError for what no browser opens
 */
export function folderAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = webAddress(given);
  if (url !== undefined) return url.endsWith('/') ? url : `${url}/`;
  throw new UsageError(
    `--published-at takes the address of a folder, not "${given}"`,
    'For example https://desk.example/checks/',
  );
}
