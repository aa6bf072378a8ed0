import type { Block } from '../model/document.js';
import type { Span } from '../model/span.js';

const title = /^title:[ \t]*(?<quote>["']?)(?<words>\S.*?)\k<quote>[ \t]*$/m;

/** The headline that front matter gives, as a block of the report; for one whose text has none of its own. */
export function headline(text: string, yaml: Span): Block | undefined {
  const match = title.exec(text.slice(yaml.start, yaml.end));
  const words = match?.groups?.words;
  if (!match || words === undefined) return undefined;
  const start = yaml.start + match.index + match[0].indexOf(words);
  const span = { start, end: start + words.length };
  return { ...span, section: 'title', sentences: [span] };
}
