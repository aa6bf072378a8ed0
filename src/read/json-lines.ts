import type { Problem } from '../model/problem.js';

/** One line of JSON Lines that holds an object. */
export interface JsonLine {
  line: number;
  value: Record<string, unknown>;
}

/**
 * The objects of a JSON Lines text, one a line, and a problem for each line that is none. Blank lines are let pass.
 *
 * @param firstLine number of the first line, where the text is a part of a longer one
 */
export function* jsonLines(text: string, path: string, firstLine = 1): Generator<JsonLine | Problem> {
  let line = firstLine - 1;
  for (let start = 0; start < text.length;) {
    line++;
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const source = text.slice(start, end);
    start = end + 1;
    // A byte order mark is blank to `trim`, and an error to `JSON.parse`.
    if (source.trim() === '') continue;
    yield readLine(source, path, line);
  }
}

function readLine(source: string, path: string, line: number): JsonLine | Problem {
  const blank = source.length - source.trimStart().length;
  const json = source.trim();
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { line, value: value as Record<string, unknown> };
    }
    return { path, line, column: blank + 1, message: 'expected a JSON object on the line, in braces' };
  } catch {
    const at = brokenAt(json);
    const what = at === json.length ? 'the JSON stops before its end' : 'is no valid JSON from here on';
    return { path, line, column: blank + at + 1, message: `${what}; expected one object on the line` };
  }
}

/** The parser names the place of some errors only; the longest start that might still go on well shows it for all. */
function brokenAt(json: string): number {
  if (mayGoOn(json)) return json.length;
  let good = 0;
  let bad = json.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(json.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function mayGoOn(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const position = /at position (\d+)/.exec(said)?.[1];
    return position === undefined ? said.includes('end of JSON') : Number(position) >= start.length;
  }
}
