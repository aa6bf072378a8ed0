import type { DocumentMeta } from '../model/document.js';
import type { Exemption } from '../model/exemption.js';
import type { Memory } from '../model/memory.js';
import type { Problem } from '../model/problem.js';
import type { ReadBody } from './read-body.js';
import type { SourceFile } from './find-files.js';
import { isOwnPage } from './is-own-page.js';
import type { Item } from './item.js';
import { placed } from './placed.js';
import { position } from './position.js';
import { readText } from './read-text.js';
import { recordDocuments } from './record-documents.js';
import { sidecarOf } from './sidecar-of.js';
import { textDocument } from './text-document.js';
import { yamlExemptions } from './yaml-exemptions.js';
import { yamlMeta } from './yaml-meta.js';

const isPage = /\.(html?|xhtml)$/i;

/**
 * Reads the reports in one file, one after the other: one for a text, a Markdown file or a web page, one a line for JSON Lines.
 * Never throws for what is in the file or how it lies on disk: that comes as a problem.
 */
export async function* readDocuments(file: SourceFile, memory?: Memory): AsyncGenerator<Item> {
  const problem = (message: string) => ({ problem: { path: file.path, message } });
  const read = (await readText(file.absolute)) ?? { refusal: 'is no longer there' };
  if ('refusal' in read) yield problem(read.refusal);
  else if (read.text.trim() === '') yield problem('is empty; expected a report');
  else if (isOwnPage(read.text))
    yield { ...problem('is a page that crossfoot wrote, and is left out'), isOwnPage: true };
  else {
    if (read.warning !== undefined) yield problem(read.warning);
    const sidecar = await readSidecar(file);
    for (const found of sidecar.problems) yield { problem: found };
    const items = /\.jsonl$/i.test(file.absolute)
      ? recordDocuments(file, read.text, sidecar.meta)
      : textDocument(file, read.text, sidecar.meta, await bodyReader(file), memory);
    for (const item of items) yield sidecar.exemptions.length > 0 ? exempted(item, sidecar.exemptions) : item;
  }
}

/** The parser of web pages takes time to load, and is loaded for the first page only. */
async function bodyReader({ absolute }: SourceFile): Promise<ReadBody | undefined> {
  return isPage.test(absolute) ? (await import('./html/page-body.js')).pageBody : undefined;
}

/** The sidecar of a file speaks of all reports in it. */
function exempted(item: Item, exemptions: readonly Exemption[]): Item {
  if ('problem' in item) return item;
  const { document } = item;
  const own = exemptions.map((exemption) => ({ ...exemption, covers: { doc: document.id } }));
  return { ...item, document: { ...document, exemptions: [...own, ...(document.exemptions ?? [])] } };
}

interface Sidecar {
  meta: DocumentMeta;
  exemptions: readonly Exemption[];
  problems: readonly Problem[];
}

/** `NAME.meta.yaml` beside `NAME.txt`. */
async function readSidecar(file: SourceFile): Promise<Sidecar> {
  const path = sidecarOf(file.path);
  const none = { meta: {}, exemptions: [], problems: [] };
  const read = file.isBare ? undefined : await readText(sidecarOf(file.absolute));
  if (!read) return none;
  if ('refusal' in read) return { ...none, problems: [{ path, message: `the sidecar ${read.refusal}` }] };
  const { text } = read;
  const { meta, wrong } = yamlMeta(text, 'sidecar');
  const lets = yamlExemptions(text, file.id, (at) => ({ path, ...position(text, at) }));
  return { ...lets, meta, problems: [...placed(wrong, path, text), ...lets.problems] };
}
