import { describe, expect, it } from 'vitest';
import { inFolder } from '../../read/in-folder.js';
import { sitDown } from './sit-down.js';

describe('the terminal of a review, beyond one finding', () => {
  it('shows the whole report with all its figures underlined, begins at the place, and goes on to the next one', () =>
    inFolder({}, async (folder) => {
      const { desk, press, lines } = await sitDown(folder);
      await press('j d');
      expect(lines(100, 40).slice(2, 9)).toEqual([
        'Kestrel Bay Gazette, 2031-01-14, gazette.md, 6 figures',
        'Underlined: ^ in this finding, ~ in others, . in none',
        '',
        '    5  The Kestrel Bay ferry carried 48,210 passengers in 2030, the harbour office said. Among them',
        '                                     ^^^^^^',
        '       were 21,412 residents, 9,813 commuters and 1,6985 visitors.',
        '            ......            .....               ~~~~~~',
      ]);
      await press('d');
      expect(lines(100, 40)[2]).toContain('herald.md');
      await press('d');
      expect(desk.panel).toBeUndefined();
    }));

  it.each<[string, string, number, number]>([
    ['to the place', 'd', 12, 5],
    ['to the next place, which is the first again', 'd home n', 12, 5],
    ['down and no further than the end', 'd pagedown pagedown pagedown pagedown', 12, 7],
    ['up and no further than the start', 'd pageup pageup k b', 12, 0],
    ['by single lines', 'd home j down j k', 12, 2],
  ])('scrolls a report %s', (_, keys, height, expected) =>
    inFolder({}, async (folder) => {
      const { desk, press, lines } = await sitDown(folder);
      lines(60, height);
      await press(`j j ${keys}`);
      expect(desk.scroll).toBe(expected);
    }),
  );

  it('lists all findings, and decides those that are marked with one key and one undo', () =>
    inFolder({}, async (folder) => {
      const { desk, press, lines, journal, ids } = await sitDown(folder);
      await press('t x j');
      expect(lines(100, 12).slice(2, 6)).toEqual([
        '      severity  apart  sources  decision    what was found',
        expect.stringMatching(/^ {2}\[x\] error +1 +"1,6985" can't be read/),
        expect.stringMatching(/^> \[ \] warning +11% +1 +"48,210 passengers"/),
        expect.stringMatching(/^ {2}\[ \] warning +3% +1 +/),
      ]);
      await press('X t');
      const page = lines(80, 60);
      const from = page.indexOf('Decided at once:');
      expect(page.slice(from + 1, from + 5).map((line) => line.slice(0, 1))).toEqual(['•', '•', '•', '']);
      await press('3');
      expect(desk.said).toMatch(/not for all that are marked/);
      await press('t 4');
      const verdicts = () => ids.map((id) => journal.of(id).at(-1)?.verdict);
      expect(verdicts()).toEqual(['dismissed', 'dismissed', 'dismissed']);
      expect(lines(100, 12)[3]).toMatch(/ Misread /);
      await press('u');
      expect([verdicts(), desk.marked.size]).toEqual([['open', 'open', 'open'], 0]);
      await press('x escape return 1');
      expect(verdicts()).toEqual(['confirmed', 'open', 'open']);
    }));

  it.each<[string, string, string[]]>([
    ['words', 'g a z e t t e space 4 8 , 2', ['1 of 2, 2 left', 'Shown of 3: gazette 48,2']],
    ['a severity', 's e v e r i t y : e r r o r', ['1 of 1, 1 left', 'Shown of 3: severity:error']],
    ['what is not there', 'w h a l e', ['1 of 3, 3 left', '']],
  ])('searches for %s', (_, query, expected) =>
    inFolder({}, async (folder) => {
      const { press, lines } = await sitDown(folder);
      await press(`/ ${query} return`);
      const [place = '', filter] = lines(100, 40);
      expect([place.split('  ')[0], filter]).toEqual(expected);
    }),
  );

  it('says why with each bit of evidence, and who works blind is shown no sum before', () =>
    inFolder({}, async (folder) => {
      const { press, lines } = await sitDown(folder, { mode: 'blind', overlap: 100 });
      await press('j');
      expect(lines(100, 60).join('\n')).not.toContain('bits');
      await press('w');
      const page = lines(100, 60).join('\n');
      expect(page).toMatch(/^ {2}\+8\.0 {2}\+{20} {2}copy: /m);
      expect(page).toMatch(/^ +\+34\.0 {2}in all$/m);
      expect(page).toMatch(/^• 48,210; 2030; Kestrel Bay Gazette; gazette\.md:5; one source \[1\]$/m);
    }));

  it('merges both sentences word by word when asked', () =>
    inFolder({}, async (folder) => {
      const { press, lines } = await sitDown(folder);
      await press('j m');
      expect(lines(100, 60).join('\n')).toContain('carried [-48,210-] {+42,810+} passengers');
    }));

  it('shows all of its help in a small terminal, page by page', () =>
    inFolder({}, async (folder) => {
      const { desk, press, lines } = await sitDown(folder);
      await press('?');
      expect(lines(80, 24).join('\n')).toMatch(/more lines: PageDown/);
      await press('end');
      expect(lines(80, 24).join('\n')).toContain('rule:conflict/value');
      await press('escape');
      expect(desk.panel).toBeUndefined();
    }));

  it('cuts a report of one endless line around its figures', () =>
    inFolder({}, async (folder) => {
      const { desk, press, lines } = await sitDown(folder);
      const { document } = desk.views;
      const endless = 'The quarry is closed and '.repeat(40_000);
      desk.views = {
        ...desk.views,
        document: (id) => {
          const view = document(id)!;
          return { ...view, blocks: view.blocks.map((block) => ({ ...block, text: block.text + endless })) };
        },
      };
      await press('j d');
      const page = lines(100, 60).join('\n');
      expect(page).toMatch(/48,210 passengers/);
      expect(page).toMatch(/characters left out\]/);
    }));
});
