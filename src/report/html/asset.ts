import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Markup } from './markup.js';

/** A file of ours that is written into each page, with the hash by which the page's own policy lets it run. */
export interface Asset extends Markup {
  /** `sha256-...`, as a Content Security Policy names it. */
  hash: string;
}

const known = new Map<string, Asset>();

/** @param name of a file beside this one, which is read once */
export function asset(name: 'page.css' | 'page.js'): Asset {
  const read = known.get(name) ?? readAsset(name);
  known.set(name, read);
  return read;
}

function readAsset(name: string): Asset {
  const html = readFileSync(new URL(name, import.meta.url), 'utf8');
  return { html, hash: `sha256-${createHash('sha256').update(html).digest('base64')}` };
}
