import type { Document } from '../model/document.js';
import type { Exemption } from '../model/exemption.js';
import type { Problem } from '../model/problem.js';
import { frontMatter } from './front-matter.js';
import { position } from './position.js';
import { yamlExemptions } from './yaml-exemptions.js';

/**
 * What the front matter of a report lets pass in all of it, under `suppress`: a list of `rule` and `reason`, with
 * `expires` and `by` where they are known.
 */
export function frontMatterExemptions({ id, path, text }: Document): {
  exemptions: Exemption[];
  problems: Problem[];
} {
  const head = frontMatter(text);
  const source = head ? text.slice(head.yaml.start, head.yaml.end) : '';
  return yamlExemptions(source, id, (at) => ({ path, ...position(text, (head?.yaml.start ?? 0) + at) }));
}
