import { counted } from '../counted.js';
import type { Edition } from './edition.js';
import { findingRow } from './finding-row.js';
import { findings } from './findings.js';
import type { Leaf } from './leaf.js';
import { markup, type Markup } from './markup.js';
import { roomOf } from './room-of.js';

/** What findings may take in one page, in bytes of UTF-8. */
const mostOfFindings = 2_000_000;

/** A leaf with its findings written out, as far as they are on it. */
export interface ToldLeaf extends Leaf {
  part: Markup;
}

/**
 * The pages of a leaf: where one cannot hold all of its findings, they go on in others, of findings alone.
 *
 * @param on the report as it is linked from a file
 */
export function tellLeaf(leaf: Leaf, on: (file: string) => Edition): ToldLeaf[] {
  const pages: ToldLeaf[] = [];
  for (let own = leaf; ;) {
    const next = leaf.file.replace(/\.html$/, `-page-${pages.length + 2}.html`);
    const { part, ids } = findings({ ...on(own.file), findings: own.findings }, roomOf(mostOfFindings, 0), {
      row: findingRow,
      left: (count) =>
        count < own.findings.length
          ? markup`<a href="${next}">${counted(count, 'more finding')}, on the next page</a>`
          : markup`${counted(count, 'finding')} too long for a page; other formats have them.`,
    });
    pages.push({ ...own, part, findings: own.findings.filter(({ id }) => ids.has(id)) });
    const rest = own.findings.filter(({ id }) => !ids.has(id));
    if (rest.length === 0 || ids.size === 0) return pages;
    own = {
      file: next,
      title: `${leaf.title}, page ${pages.length + 1}`,
      facts: [],
      reports: [],
      findings: rest,
    };
  }
}
