import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { incomingOf } from './incoming-of.js';
import { madePage } from './made-page.js';

const prose =
  'The Kestrel Bay ferry carried 48,210 passengers in 2030, the harbour office said on Monday, more than ever before.';

const article = (inside: string) => madePage(`<article><p>${prose}</p>${inside}<p>${prose}</p></article>`);

describe('the text of a page', () => {
  it.each([
    ['footnotes', '<p>It sold 255<sup>3</sup> tickets.</p>', 'It sold 255³ tickets.'],
    [
      'square metres and thin spaces',
      '<p>The quay has 1&nbsp;204 m<sup>2</sup>.</p>',
      'The quay has 1\u00a0204 m².',
    ],
    ['what was struck out', '<p>There were <del>12</del> 14 boats.</p>', 'There were 14 boats.'],
    ['lists', '<ul><li>4 boats</li><li><p>2 nets</p></li></ul>', '- 4 boats\n- 2 nets'],
    ['tables', '<table><tr><th>May</th><td>6,100</td></tr></table>', '| May | 6,100 |'],
    [
      'line breaks',
      '<p>One boat.<br>Two nets.<br><br>Three crabs.</p>',
      'One boat. Two nets.\n\nThree crabs.',
    ],
    ['text that looks like Markdown', '<p># 12 boats</p>', '\\# 12 boats'],
    ['comments in the text', '<p>12 &lt;!-- x --&gt; boats</p>', '12 <! -- x --> boats'],
    ['entities', '<p>Fish &amp; chips cost &pound;12.</p>', 'Fish & chips cost £12.'],
  ])('%s', async (_, inside, text) => {
    expect((await incomingOf(article(inside))).body).toBe(`${prose}\n\n${text}\n\n${prose}`);
  });

  it.each([
    ['scripts', '<script>document.write("12 boats")</script>'],
    ['styles', '<style>p::before { content: "12 boats" }</style>'],
    ['comments', '<!-- 12 boats -->'],
    ['hidden boxes', '<div style="display:none">12 boats</div>'],
    ['menus', '<nav><a href="/">12 boats</a></nav>'],
    ['forms', '<form><select><option>12 boats</option></select></form>'],
    ['pages in pages', '<iframe srcdoc="12 boats">12 boats</iframe>'],
  ])('without %s', async (_, inside) => {
    expect((await incomingOf(article(inside))).body).toBe(`${prose}\n\n${prose}`);
  });

  it.each([
    ['of no tags but paragraphs', `<p>${prose}<p>It has 12 boats.`],
    [
      'without a body tag',
      `<html><head><meta charset="utf-8"></head><p>${prose}</p><p>It has 12 boats.</p></html>`,
    ],
    ['that is XHTML', `<?xml version="1.0"?>${madePage(`<p>${prose}</p><p>It has 12 boats.</p>`)}`],
  ])('a page %s', async (_, html) => {
    expect((await incomingOf(html)).body).toBe(`${prose}\n\nIt has 12 boats.`);
  });

  it('has its headline above it, once', async () => {
    const html = madePage(
      `<article><h1>A record year</h1><p>${prose}</p></article>`,
      '<title>A record year | Echo</title>',
    );
    expect((await incomingOf(html)).body).toBe(`# A record year\n\n${prose}`);
  });
});

describe('encodings of pages', () => {
  const html = (charset: string) =>
    madePage('<p>The café cost € 5 million.</p>', charset && `<meta charset="${charset}">`);

  it.each([
    ['UTF-8', 'utf-8', 'utf8'],
    ['UTF-8 that says it is latin-1', 'iso-8859-1', 'utf8'],
    ['windows-1252 that says it is latin-1', 'iso-8859-1', 'windows-1252'],
    ['latin-9', 'iso-8859-15', 'iso-8859-15'],
    ['UTF-16', '', 'utf16le'],
  ])('%s', async (_, named, used) => {
    const bytes = iconv.encode(html(named), used, { addBOM: used === 'utf16le' });
    expect((await incomingOf(bytes)).body).toBe('The café cost € 5 million.');
  });
});
