import { describe, expect, it } from 'vitest';
import { documentKey } from '../../src/model/document-key.js';
import { pageBody } from '../../src/read/html/page-body.js';
import { textDocument } from '../../src/read/text-document.js';

/** The key of a report by what its file is called and what is in it. */
function keyOf(name: string, text: string): string {
  const file = { id: name, path: name, absolute: `/bay/${name}` };
  const [item] = textDocument(file, text, {}, name.endsWith('.html') ? pageBody : undefined);
  if (!item || !('document' in item)) throw new Error(`no report in ${name}`);
  return documentKey(item.document);
}

const text = 'Ferry fares rise\n\nThe council of Kestrel Bay raised fares by 8%.';
const page = `<h1>Ferry fares rise</h1>
<p>The council of Kestrel Bay raised fares by 8%.</p>
<blockquote>It is 41 years old.</blockquote>`;
const captioned = page.replaceAll('blockquote', 'figcaption');

describe('documentKey', () => {
  it.each([
    ['the same report', ['a.md', text], ['a.md', text], true],
    ['another text', ['a.md', text], ['a.md', text.replace('8', '9')], false],
    ['another name', ['a.md', text], ['b.md', text], false],
    ['another kind of file', ['a.md', text], ['a.txt', text], false],
    ['front matter that says more', ['a.md', text], ['a.md', `---\nlanguage: en\n---\n${text}`], false],
    ['a page of the same text', ['a.html', page], ['a.html', page], true],
    // Both are blank to the stages that come after, and of one length.
    ['a page with a caption for a quote', ['a.html', page], ['a.html', captioned], false],
  ] as const)('%s', (_, [one, first], [other, second], isSame) => {
    expect(keyOf(one, first) === keyOf(other, second)).toBe(isSame);
  });
});
