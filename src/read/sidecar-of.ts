import { sidecarSuffix } from './sidecar-suffix.js';

/** The file beside a report, or a page, that says of it what front matter would. */
export function sidecarOf(path: string): string {
  return path.replace(/\.[^./\\]*$/, '') + sidecarSuffix;
}
