import { glossaryFolder } from '../../rules/glossary-folder.js';
import { compileGlossary } from '../extract/glossary/compile-glossary.js';
import type { Vocabulary } from '../extract/glossary/vocabulary.js';
import type { Glossary } from '../model/glossary.js';
import { readCompanions } from '../read/read-companions.js';

let general: Promise<Glossary[]> | undefined;

/** The general words of news, which are read once, and on top of them words of one's own. */
export async function vocabularyWith(own: readonly Glossary[]): Promise<Vocabulary> {
  general ??= readCompanions([], glossaryFolder).then(({ glossaries }) => glossaries);
  return compileGlossary([...(await general), ...own]);
}
