import type { BaselineEntry } from '../model/baseline-entry.js';
import type { Problem } from '../model/problem.js';
import { validator } from '../model/validator.js';
import { jsonLines } from './json-lines.js';
import { readText } from './read-text.js';

/** An accepted finding, with where it is written. */
export type PlacedEntry = BaselineEntry & { line: number };

/** The version of the form that we write and read. */
const version = 1;

/**
 * Reads a baseline: a line `{"crossfootBaseline": 1}`, and behind it one accepted finding a line.
 *
 * @returns problems alone where there is no such file, or anything is wrong in it: a part of a baseline would show
 * as new what is old, and a newer form may mean what we cannot know
 */
export async function readBaseline(
  path: string,
): Promise<{ entries: PlacedEntry[] } | { problems: [Problem, ...Problem[]] }> {
  const read = (await readText(path)) ?? { refusal: 'is not there; crossfoot baseline create writes one' };
  if ('refusal' in read) return { problems: [{ path, message: read.refusal }] };
  const validate = await validator('baseline-entry');
  const entries: PlacedEntry[] = [];
  const problems: Problem[] = [];
  let head = true;
  for (const found of jsonLines(read.text, path)) {
    if (!('value' in found)) problems.push(found);
    else if (head) problems.push(...wrongVersion(found.value, { path, line: found.line }));
    else {
      const errors = validate(found.value);
      problems.push(...errors.map((message) => ({ path, line: found.line, column: 1, message })));
      entries.push({ ...(found.value as unknown as BaselineEntry), line: found.line });
    }
    head = false;
  }
  const [first, ...others] = head
    ? [{ path, message: 'is empty; expected {"crossfootBaseline": 1}' }]
    : problems;
  return first ? { problems: [first, ...others] } : { entries };
}

function wrongVersion(
  { crossfootBaseline: written }: Record<string, unknown>,
  place: Omit<Problem, 'message'>,
): Problem[] {
  if (written === version) return [];
  const message =
    typeof written === 'number' && written > version
      ? `is of version ${written}, and this crossfoot reads version ${version}: use a newer one`
      : `is no baseline: expected {"crossfootBaseline": ${version}} in the first line`;
  return [{ ...place, column: 1, message }];
}
