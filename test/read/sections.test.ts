import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/read/blocks.js';

/** One line a block: its section and what it says. */
function layout(text: string, format: 'plain' | 'markdown' = 'plain'): string[] {
  return blocks(text, format).map(({ section, start, end }) => `${section}: ${text.slice(start, end)}`);
}

const lead =
  'The ferry to Gull Island ran aground on Sunday with 412 people aboard, the harbour master said.';
const body = 'Two tugs pulled it free after 3 hours, and nobody was hurt, according to the coast guard.';

describe('sections of plain text', () => {
  it.each<[string, string[]]>([
    [
      `Ferry runs aground\n\n${lead}\n\n${body}`,
      ['title: Ferry runs aground', `lead: ${lead}`, `body: ${body}`],
    ],
    [
      `KESTREL BAY ECHO\nThe paper of the harbour\n\nFerry runs aground\n\n${lead}`,
      [
        'title: KESTREL BAY ECHO',
        'title: The paper of the harbour',
        'title: Ferry runs aground',
        `lead: ${lead}`,
      ],
    ],
    [
      `Ferry aground\n\n  Ferry  aground\n\n${lead}`,
      ['title: Ferry aground', 'lead: Ferry  aground', `lead: ${lead}`],
    ],
    [
      `KESTREL BAY, March 12 (Echo) - ${lead}\n${body}`,
      [`lead: KESTREL BAY, March 12 (Echo) - ${lead}`, `body: ${body}`],
    ],
    ['412 people aboard', ['lead: 412 people aboard']],
    ['Boats\n\n- 12 cutters\n- 3 tugs', ['title: Boats', 'body: 12 cutters', 'body: 3 tugs']],
    [`Boats by port:\n\n${lead}`, ['body: Boats by port:', `lead: ${lead}`]],
    [
      `${lead}\n\nUnder the sea wall\n\n${body}`,
      [`lead: ${lead}`, 'body: Under the sea wall', `body: ${body}`],
    ],
  ])('of %j', (text, expected) => {
    expect(layout(text)).toEqual(expected);
  });

  it('joins filled lines, and keeps long lines apart', () => {
    const filled =
      'The ferry to Gull Island ran aground on Sunday with 412\npeople aboard, and two tugs pulled it free after three\nhours. Nobody was hurt.';
    expect(layout(filled)).toEqual([`lead: ${filled}`]);
    expect(layout(`${lead}\n${body}\n${body}`)).toEqual([`lead: ${lead}`, `body: ${body}`, `body: ${body}`]);
  });
});

describe('furniture and captions', () => {
  const sectionAt = (line: string, format?: 'markdown') =>
    layout(`Ferry aground\n\n${lead}\n\n${line}\n\n${body}`, format)[2]?.split(':')[0];

  it.each([
    'SaveSavedShared 0',
    'Catch Score0',
    'Boats (0)',
    'Comments (38)',
    '27 comments',
    'Share this: Mail | Print | Bookmark',
    'Share this article (41) · Comments (7) · Subscribe from 3.50 a month',
    'Home | News | Sport | Tides',
    'Leave a reply',
    'Follow us on Gullfeed',
    'Sign up for our Morning Tide newsletter – 900 readers already do!',
    'You get this letter because you signed up for it. Kestrel Bay Echo, P.O. Box 12.',
    '© 2024 Kestrel Bay Echo. Reuse under licence No. 12. Tip line: 0111 496 0123',
    'Web publishing licence (KB No. 2024001700123): QX No. 7',
    'Telecom services license (ICP): Kestrel B2-20240017',
    '(Reporting by Ana Pell; editing by T. Quay)',
    '(Updates number of boats, adds mayor)',
    '(Source: Kestrel Bay Echo)',
    '(End)',
    'Notes to editors. Ref: KB/2024/017. Press office: 0111 496 0123, Monday to Friday.',
    'Press office: 0111 496 0123, press@kestrel.example',
    'Parts: 2KB400L-060 QX100DY-2H',
    'A version of this article appears in print on page 5.',
    'Filed under: harbour, ferry. 14 comments.',
    'Read more: the ferry row',
    'Tuesday 12 March 2024 | Harbour | 3 min read',
    'Posted from my phone. 14 comments.',
    'Page 5',
    'Kestrel Bay Echo, Section B, Page 5.',
    'By Ana Pell, Harbour Correspondent',
    'From our correspondent in Gull Island',
    '责任编辑：王海',
  ])('furniture: %s', (line) => {
    expect(sectionAt(line)).toBe('boilerplate');
  });

  it.each([
    'Photo by Ana Pell',
    'Photo courtesy of the harbour board.',
    'Data map: Where the ferry ran aground.',
    'Pictured: Passengers on the quay. About 30 waited.',
    'File photo',
    'PHOTO: A tug at work on Sunday. The harbour has 4 of them. ECHO/A. Pell',
    'Passengers wait on the quay, March 12, 2024. ECHO/Handout',
  ])('caption: %s', (line) => {
    expect(sectionAt(line)).toBe('caption');
  });

  it.each(['*Passengers wait on the quay. Photo: A. Pell*', '![The ferry on the sandbank](ferry.jpg)'])(
    'caption in Markdown: %s',
    (line) => {
      expect(sectionAt(line, 'markdown')).toBe('caption');
    },
  );

  it.each([
    'Share prices of the ferry company fell 4% on Monday.',
    'Comments by the mayor drew 300 people to the town hall.',
    'The council issued 12 licences to fishing boats on Friday.',
    'If you saw the ferry on Sunday, call 0111 496 0123.',
    'Subscribers to the harbour fund rose to 1,200.',
    'Photographs of the quay show 12 boats.',
    'Recommended fares rose to 4 pounds.',
    'Copyright holders sued 12 fishermen over the song.',
    'Follow the tide and 40 miles north lies Gull Island.',
    'Print runs of the Echo fell to 3,400.',
    'Under the sea wall',
    'Boats: 12',
    'Gull Island (12)',
  ])('neither: %s', (line) => {
    expect(sectionAt(line)).toBe('body');
  });

  it('takes short lines below a comment form for furniture, until the report goes on', () => {
    const text = `Ferry aground\n\n${lead}\n\nWe love your view\n\nLeave a reply\n\nTide settings\nBuoys: 4\n\n${body}`;
    expect(layout(text).map((line) => line.split(':')[0])).toEqual([
      'title',
      'lead',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'body',
    ]);
  });
});
