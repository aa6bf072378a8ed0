import type { Document } from '../model/document.js';
import type { Exemption } from '../model/exemption.js';
import type { Problem } from '../model/problem.js';
import { frontMatterExemptions } from './front-matter-exemptions.js';
import { inlineExemptions } from './inline-exemptions.js';

/** What reports themselves say that is to be let pass in them, in comments, in front matter and in metadata beside the text. */
export function readExemptions(documents: readonly Document[]): {
  exemptions: Exemption[];
  problems: Problem[];
} {
  const found = documents.flatMap((document) => [
    frontMatterExemptions(document),
    inlineExemptions(document),
    // Their problems were told when the files were read.
    { exemptions: document.exemptions ?? [], problems: [] },
  ]);
  return {
    exemptions: found.flatMap(({ exemptions }) => exemptions),
    problems: found.flatMap(({ problems }) => problems),
  };
}
