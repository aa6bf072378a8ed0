/** What is in these is never shown as text, or is not the page's own. */
export const unseen: ReadonlySet<string> = new Set(
  'audio canvas datalist head iframe math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** What is in these leads elsewhere, or asks for something; a report stands beside it. */
export const furniture: ReadonlySet<string> = new Set('aside button dialog footer form menu nav'.split(' '));

/** The same, said by `role`. */
export const furnitureRoles: ReadonlySet<string> = new Set(
  'alert banner complementary contentinfo dialog form menu navigation search toolbar'.split(' '),
);

/** Where these start or end, a sentence is over. Every other element stands inside a line. */
export const blocks: ReadonlySet<string> = new Set([
  ...'address article blockquote body br caption center dd details div dl dt fieldset figcaption figure'.split(
    ' ',
  ),
  ...'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol option p pre section summary'.split(' '),
  ...'table tbody tfoot thead tr ul'.split(' '),
  ...furniture,
]);

/** What holds the report on a page that says so. */
export const holders: ReadonlySet<string> = new Set(['article', 'main']);
