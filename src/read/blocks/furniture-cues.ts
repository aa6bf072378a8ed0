/** Words by which page furniture gives itself away. Patterns see one sentence or menu entry at a time. */
export interface Cue {
  /** What the words belong to, with a made-up line that has them. */
  about: string;
  pattern: RegExp;
  /** It need not stand where the line starts. */
  anywhere?: true;
  /** There is always a digit in it. */
  digit?: true;
  /** Stands below a report only: what is short and comes after it is furniture as well. */
  ends?: true;
  /** Opens a list or a box: the rest of its paragraph belongs to it. */
  heads?: true;
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ';

export const furnitureCues: readonly Cue[] = [
  {
    about: 'share buttons: "Share this: Mail"',
    pattern: /^(share|save|print|e-?mail|bookmark|tweet|pin|like)( (this|it|now))?(!|:.{0,40})?$/i,
    heads: true,
  },
  {
    about: 'article buttons: "Print this article (12)"',
    pattern:
      /^(share|save|print|e-?mail|bookmark|listen to|copy|rate) this (article|story|page|post|report|link)\b/i,
  },
  {
    about: 'reaction counters: "12 comments", "Views: 340"',
    pattern:
      /^(\(?[\d.,]+[km]?\)? (shares?|comments?|likes?|views?|replies|reactions|readers? comments?)|(comments?|shares?|likes?|views?|replies)\s*:?\s*\(?[\d,.]+k?\)?)[\s.]*$/i,
  },
  { about: 'counters that stand at nothing: "Boats (0)"', pattern: /^\D{1,30}\(0\)$/, digit: true },
  { about: 'labels glued to their counter: "Catch Score0"', pattern: /^[A-Z]\D{0,30}[a-z]0$/, digit: true },
  { about: 'buttons glued to each other: "LikeLikedShared 0"', pattern: /^(?:[A-Z][a-z]+){3,} ?\d*$/ },
  {
    about: 'comment forms: "Leave a reply"',
    pattern:
      /^((leave|post|add|write|submit) (a|your|us a) (reply|comment|response|message)|(no|be the first to) (comments?|comment|reply)\b|(join|start) the (conversation|discussion)|cancel reply|(log|sign) in to (reply|comment)|required fields are marked)/i,
    ends: true,
  },
  {
    about: 'comment forms: "Your e-mail address will not be published"',
    pattern: /e-?mail address will not be published/i,
    anywhere: true,
    ends: true,
  },
  {
    about: 'channels to follow: "Follow us on Gullfeed"',
    pattern: /^follow (us|me|our|the official|@\w+|\S+ on [A-Z])\b[^.]{0,50}$/i,
    ends: true,
  },
  {
    about: 'sign-up boxes: "Sign up for our newsletter"',
    pattern:
      /^((un)?subscribe\b.{0,60}$|sign up (for|to) (our|the)\b|get (our|the) (free )?(app|newsletter)\b|download (our|the) app\b|you (get|receive|are receiving) this (letter|e-?mail|message|newsletter)\b)/i,
    ends: true,
    heads: true,
  },
  {
    about: 'copyright: "© 2024 Kestrel Bay Echo"',
    pattern: /^(©|\(c\) ?\d|copyright (©|\(c\)|by|notice|\d)|版权所有)/i,
    ends: true,
    heads: true,
  },
  {
    about: 'copyright: "All rights reserved"',
    pattern: /\ball rights reserved\b|\b(reuse|reproduction|republication) (under|without|is)\b/i,
    anywhere: true,
    ends: true,
    heads: true,
  },
  {
    about: 'licences: "Web publishing licence (KB No. 20240017)"',
    pattern:
      /(\b(licen[cs]e|permit|registration|ICP|filing)\b|许可证|备案).{0,80}(\bNo\.?|\bnumber|[#:(（：]).{0,20}?\d[\d-]{5,}.{0,100}(?<![.。])$/i,
    anywhere: true,
    digit: true,
    ends: true,
  },
  {
    about: 'legal notes: "This statement contains forward-looking statements"',
    pattern: /\bforward-looking statements\b/i,
    anywhere: true,
  },
  {
    about: 'legal notes: "Terms and conditions"',
    pattern: /^(privacy policy|terms (of use|of service|and conditions)|cookie (policy|settings))\b/i,
  },
  {
    about: 'cookie banners: "We use cookies"',
    pattern: /^((we|this (web)?site) uses? cookies|accept( all)? cookies)/i,
  },
  {
    about: 'desk credits: "(Reporting by Ana Pell; editing by Tom Quay)"',
    pattern: /^\(*(additional )?(reporting|writing|editing|edited|compiled|translated) by\b.{0,120}$/i,
  },
  {
    about: 'desk notes: "(Updates number of boats, adds mayor)"',
    pattern: /^\((updates?|adds?|corrects?|recasts?|refiles|repeats|writes through|fixes)\b.{0,150}\)$/i,
  },
  {
    about: 'source credits: "(Source: Kestrel Bay Echo)"',
    pattern:
      /^(\((source|via|from)s?\b:? ?[^.]{1,50}\)|source:.{1,50}|[(（]?(来源|责任编辑|编辑)[:：].{1,30})$/i,
  },
  { about: 'end signs: "(End)"', pattern: /^[(（](end|ends|finish|finished|完)[)）]$/i },
  {
    about: 'notes to newsrooms: "Notes to editors"',
    pattern: /^(notes? (to|for) (editors|newsrooms|journalists)|for (further|more) information)\b/i,
    heads: true,
  },
  {
    about: 'versions of the article: "A version of this article appears in print", "Correction, March 12:"',
    pattern:
      /^((a|an earlier|this) (longer |shorter |previous )?version of (this|the) (article|story|report)\b|(correction|clarification)\b.{0,20}:)/i,
    heads: true,
  },
  {
    about: 'labels of sorting: "Filed under: harbour"',
    pattern:
      /^(filed under\b|(posted in|tagged|tags|topics|categories|category|keywords|trending|recommended|sponsored)(:|$))/i,
    heads: true,
  },
  {
    about: 'links to other reports: "Read more: the ferry row"',
    pattern:
      /^(read (more|next|also)|more (on|from) (this|our)\b|related (stories|articles|topics|posts|news)|most (read|popular)(:|$)|(older|newer|previous|next|recent) (posts?|articles?|stories)(:|$)|you (may|might) also like|see also|click here|advertisement$)/i,
    heads: true,
  },
  {
    about: 'reading time: "3 min read"',
    pattern: /\b\d+[- ]?min(ute)?s? read\b/i,
    anywhere: true,
    digit: true,
  },
  {
    about: 'posting notes: "Posted from my phone", "Updated: 9.30"',
    pattern:
      /^((last |first )?(posted|published|updated|modified)|sent)( from my\b| (by|on|at) .{0,50}$|: .{0,50}$| \d.{0,40}$)/i,
  },
  {
    about: 'pages of the printed paper: "Section B, Page 5"',
    pattern: /(^|\bsection [A-Z\d], )page \d+( of \d+)?\.?$/i,
    anywhere: true,
    digit: true,
  },
  {
    about: 'file numbers: "Document ref. KB/2024/017"',
    pattern: /^((document|our|your|file) )?ref(erence)?( no)?[.:]* \S*\d{3,}\S*$/i,
  },
  {
    about: 'bylines: "By Ana Pell, Harbour Correspondent"',
    pattern:
      /^By (\*\*)?\p{Lu}[\p{L}.'’-]+( \p{Lu}[\p{L}.'’-]*){1,3}(\*\*)?(,.{0,60})?( in( \p{Lu}[\p{L}-]+)+)?$/u,
  },
  {
    about: 'bylines without a name: "From our correspondent in Kestrel Bay"',
    pattern: /^from our .{0,30}correspondents?\b[^.]*$/i,
  },
  {
    about: 'a date alone: "Tuesday 12 March 2024"',
    pattern: new RegExp(
      `^(${weekday})?(\\d{1,2} ${month}|${month} \\d{1,2},?) \\d{4}(,? \\d{1,2}[:.]\\d\\d.{0,10})?$`,
      'i',
    ),
  },
];
