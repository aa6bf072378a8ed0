import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { validator } from '../model/validator.js';
import { jsonLines } from './json-lines.js';
import { readText } from './read-text.js';

interface Numbered {
  line: number;
  claim: Claim;
}

/**
 * Reads claims that were made elsewhere, in the form that `extract` prints. One that does not keep to the schema, or
 * speaks of text that is not there, is left out; a link to a claim that is not in the file is told, and leads nowhere.
 *
 * @param documents the reports that they are of
 */
export async function readClaims(
  path: string,
  documents: readonly Document[],
): Promise<{ claims: Claim[]; problems: Problem[] }> {
  const read = (await readText(path)) ?? { refusal: 'there is no file of this name' };
  if ('refusal' in read) return { claims: [], problems: [{ path, message: read.refusal }] };
  const problems: Problem[] = [];
  const told = (line: number, message: string) => problems.push({ path, line, column: 1, message });
  const validate = await validator('claim');
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const found = new Map<string, Numbered>();
  for (const item of jsonLines(read.text, path)) {
    if (!('value' in item)) {
      problems.push(item);
      continue;
    }
    const claim = item.value as unknown as Claim;
    const errors = validate(claim).map((error) => error.replace(/^\/([^:]+):/, '"$1":'));
    const [fault] = errors.length > 0 ? errors : misfits(claim, texts, found);
    if (fault === undefined) found.set(claim.id, { line: item.line, claim });
    else told(item.line, fault);
  }
  for (const { line, claim } of found.values()) for (const link of lost(claim, found)) told(line, link);
  return { claims: Array.from(found.values(), ({ claim }) => claim), problems };
}

function* misfits(
  { id, doc, start, end, quote, sentenceStart, sentenceEnd }: Claim,
  texts: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, Numbered>,
): Generator<string> {
  const text = texts.get(doc);
  const before = found.get(id);
  if (before) yield `the id "${id}" is taken by line ${before.line}`;
  if (text === undefined) yield `"doc": there is no report "${doc}" among those that are checked`;
  else if (text.slice(start, end) !== quote)
    yield `"quote": ${doc} does not say "${quote}" from ${start} to ${end}`;
  else if (sentenceStart > start || sentenceEnd < end || sentenceEnd > text.length)
    yield `"sentenceStart": the sentence does not hold the figure`;
}

function lost({ of, partOf }: Claim, found: ReadonlyMap<string, Numbered>): string[] {
  return Object.entries({ of, partOf }).flatMap(([link, id]) =>
    id === undefined || found.has(id) ? [] : [`"${link}": there is no "${id}" in this file`],
  );
}
