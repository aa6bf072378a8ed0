const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const furniture = names('aside button dialog footer form menu nav');

/** What the elements of a page make of the text in them. */
export const elements = {
  /** Never shown as text, or not the page's own. */
  unseen: names(
    'audio canvas datalist head iframe math noscript object script select style svg template textarea title video',
  ),
  /** Leads elsewhere, or asks for something; a report stands beside it. */
  furniture,
  /** The same, said by `role`. */
  furnitureRoles: names('alert banner complementary contentinfo dialog form menu navigation search toolbar'),
  /** Where these start or end, a sentence is over. Every other element stands inside a line. */
  blocks: new Set([
    ...names(
      'address article blockquote body br caption center dd details div dl dt fieldset figcaption figure',
    ),
    ...names('h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol option p pre section summary'),
    ...names('table tbody tfoot thead tr ul'),
    ...furniture,
  ]),
  /** Holds the report, on a page that says so. */
  holders: names('article main'),
} as const;
