import { extname } from 'node:path';
import { fileKind } from '../file-kind.js';
import type { Incoming } from './incoming.js';

const longest = 60;

/** A name for the file of a report, from its title or else from what its file was called: `ferry-runs-aground.md`. */
export function reportName(format: Incoming['format'], title: string | undefined, fileName: string): string {
  const stem =
    slug(title ?? '') || slug(fileName.slice(0, -extname(fileName).length || undefined)) || 'report';
  const name = `${stem}${format === 'markdown' ? '.md' : '.txt'}`;
  // A report on readmes must not be taken for one.
  return fileKind(name) === 'report' ? name : `report-${name}`;
}

/** Letters and digits of any script, without accents, words joined by hyphens. */
function slug(written: string): string {
  const words =
    written
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const taken: string[] = [];
  for (const word of words) {
    if ([...taken, word].join('-').length > longest) break;
    taken.push(word);
  }
  return taken.join('-') || (words[0] ?? '').slice(0, longest);
}
