import { stderr } from 'node:process';
import type { Document } from '../../model/document.js';
import { read } from '../../read/read.js';
import { sameReport } from '../../read/incoming/same-report.js';
import { readTexts, type NamedText } from '../../read/read-texts.js';
import { plainText } from '../../view/plain-text.js';
import { UsageError } from '../usage-error.js';

/**
 * Tells where a corpus has a report already.
 *
 * @throws UsageError where it has the same from the same outlet, or where there would be nothing to read
 */
export async function noticeSame(file: string, fresh: NamedText, corpus: string): Promise<void> {
  const { documents: there } = await read([corpus]);
  const same = sameReport(asDocument(file, fresh), there);
  if (!same) return;
  const path = plainText(same.document.path);
  const outlet = plainText(same.document.meta.publisher ?? '');
  switch (same.how) {
    case 'again':
      throw new UsageError(
        `${file} is in the corpus already: ${path}`,
        outlet
          ? 'Nothing was added. If another outlet published it too, say which: --publisher NAME'
          : 'Nothing was added. Whose that one is it does not tell: where this one is of another outlet, say so in both.',
      );
    case 'elsewhere':
      stderr.write(`${path} has the same text, published by ${outlet}: two reports, one source.\n`);
      break;
    case 'changed':
      stderr.write(
        `${path} is of the same address, and its text is another: one of them is a later version.\n`,
      );
  }
}

function asDocument(file: string, fresh: NamedText): Document {
  const { documents, problems } = readTexts([fresh]);
  const [document] = documents;
  if (document) return document;
  throw new UsageError(`${file} ${problems[0]?.message ?? 'holds no report'}`, 'Nothing was added.');
}
