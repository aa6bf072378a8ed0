import { edtfDate } from '../edtf-date.js';
import { lines } from '../blocks/lines.js';
import type { Hint } from '../hints/hint.js';

/** Where a report says who wrote it and when: in the lines around its headline, and below its end. */
const [linesAbove, linesBelow] = [8, 4];
const longestLine = 150;

const name = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|van|von|der|den|al|bin|da|di|la) )*\p{Lu}[\p{L}.'’-]*){1,3}`;
/** Behind a comma alone stands what somebody is: "By Ana Pell, Harbour Correspondent". */
const names = `${name}(?:(?:, ${name}){0,3},? (?:and|&) ${name})?`;
const byline = new RegExp(
  `^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)[: ] ?(?<who>${names})(?:, ?(?<rest>.{0,80}))?$`,
  'u',
);

const sourceLine =
  /^[(（[]?(?:source|from|via|publisher|published by|来源|來源|来自|出处)\s*[:：]\s*(?<outlet>[^()（）[\]]{2,60}?)[)）\]]?$/i;

const dateLabel =
  /^(?:(?:first |last )?(?:published|posted|updated|issued|date|dated)(?: on)?|发布时间|发布日期|时间|日期)\s*[:：]?\s*/i;
const chineseDate = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/;

const kinds = String.raw`(?:bulletin|minutes|(?:press|news|media) release|statement|briefing|report|update|notice|newsletter|edition|issue|digest)`;

/** "KESTREL BAY, 14 January 2031 -", also with the agency in brackets behind it: capitals, a day, a dash. */
const dateline =
  /^\p{Lu}[\p{Lu} .'’/-]{1,60},\s*(?<day>[^–—:;()]{6,40}?)\s*(?:\([^()]{1,30}\)\s*)?(?:[–—]|-{1,2}(?=\s|$))/u;
/**
 * "Harbour bulletin No. 12, 14 January 2031", "Minutes of the council, 14 January 2031": a day behind a kind of writing,
 * up to the end of the line. Behind any other headline it may be that of what happened.
 */
const dayBehind = new RegExp(
  String.raw`^(?:.*\b${kinds}(?: (?:no\.? ?)?\d+)?|${kinds} (?:of|by|from|on) .*?)` +
    String.raw`\s*[,|·–—(-]\s*(?<day>\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)\)?$`,
  'iu',
);

const outletWord =
  /\b(?:agency|bulletin|chronicle|courier|daily|echo|express|gazette|globe|guardian|herald|journal|mail|messenger|mirror|news|newswire|observer|post|press|radio|record|standard|star|sun|telegraph|times|tribune|tv|weekly|wire)\b/iu;
/** "Coastal Wire, 14 March 2031" below a headline: names in capitals alone, and a day. */
const imprint = new RegExp(
  String.raw`^(?<outlet>\p{Lu}[\p{L}.'’-]*(?: (?:(?:of|the|and|&) )*\p{Lu}[\p{L}.'’-]*){0,4})` +
    String.raw`\s*[,|·–—]\s*(?<day>\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)$`,
  'u',
);

/** What the lines of a report itself say about it: byline, source, date; its first line, if that is a headline. */
export function textHints(body: string, format: 'plain' | 'markdown'): Hint[] {
  const all = [...lines(body, 0)].map(({ start, end }) =>
    body.slice(start, Math.min(end, start + longestLine + 1)),
  );
  const told = all.map((line) => line.trim()).filter((line) => line !== '');
  const near = [...told.slice(0, linesAbove), ...told.slice(linesAbove).slice(-linesBelow)];
  const title = headline(told, format);
  return [
    ...title,
    ...(title.length > 0 ? imprintHints(bare(told[1] ?? '')) : []),
    ...near.filter((line) => line.length <= longestLine).flatMap((line) => lineHints(bare(line))),
    ...told.slice(0, linesAbove).flatMap((line) => dayHints(bare(line), dateline, 'the dateline')),
    ...told.slice(0, 1).flatMap((line) => dayHints(bare(line), dayBehind, 'the first line')),
  ];
}

/** A line without the signs of Markdown around it. */
function bare(line: string): string {
  return line
    .replace(/^[#>*_\s-]+/, '')
    .replace(/[*_\s]+$/, '')
    .trim();
}

function headline([first, second]: readonly string[], format: 'plain' | 'markdown'): Hint[] {
  if (first === undefined || first.length > longestLine) return [];
  const isHeading = format === 'markdown' && /^#{1,2}\s/.test(first);
  // A report of one line is its own text, and a line that comes to a stop is its first sentence.
  const isTitle =
    second !== undefined &&
    !/[.。,，;:：]["'”’)]?$/.test(first) &&
    lineHints(bare(first)).length === 0 &&
    !dateline.test(bare(first));
  const from = isHeading ? 'the heading' : 'the first line';
  return isHeading || isTitle ? [{ field: 'title', value: bare(first), from }] : [];
}

/** A name with no word of an outlet may as well be the place that the report comes from; the day is its own anyway. */
function imprintHints(line: string): Hint[] {
  const outlet = imprint.exec(line)?.groups?.outlet ?? '';
  const days = dayHints(line, imprint, 'the line below the headline');
  return days.length > 0 && outletWord.test(outlet)
    ? [{ field: 'publisher', value: outlet, from: 'the line below the headline' }, ...days]
    : days;
}

function dayHints(line: string, form: RegExp, from: string): Hint[] {
  const date = dateIn(form.exec(line)?.groups?.day?.replace(/[*_]/g, '') ?? '');
  return date === undefined ? [] : [{ field: 'published', value: date, from }];
}

function lineHints(line: string): Hint[] {
  const written = byline.exec(line)?.groups;
  if (written) {
    const date = dateIn(written.rest ?? '');
    return [
      { field: 'author', value: written.who ?? '', from: 'the byline' },
      ...(date === undefined ? [] : [{ field: 'published' as const, value: date, from: 'the byline' }]),
    ];
  }
  const outlet = sourceLine.exec(line)?.groups?.outlet;
  if (outlet !== undefined) return [{ field: 'publisher', value: outlet, from: 'the source line' }];
  const date = dateIn(line);
  return date === undefined ? [] : [{ field: 'published', value: date, from: 'a line with a date' }];
}

/** A whole day that a line consists of, whatever label stands before it. */
function dateIn(line: string): string | undefined {
  const written = line.replace(dateLabel, '').replace(/^[,·|–—\s]+/, '');
  const date = edtfDate(written.replace(chineseDate, '$1-$2-$3 ').trim());
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined;
}
