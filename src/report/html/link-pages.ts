/**
 * Makes links of pages that are one page in parts: a link to a place that is not on its own page leads to the first page
 * that has it. Only markup that we wrote has these marks: in a text, a quotation mark is escaped. Pages are put in the
 * place of what they were, since nobody has room for all of them twice.
 *
 * @param pages by the name of their file, in order
 */
export function linkPages(pages: Map<string, string>): void {
  const homes = new Map<string, string>();
  for (const [file, page] of pages) for (const id of ids(page)) if (!homes.has(id)) homes.set(id, file);
  for (const [file, page] of pages) {
    const own = ids(page);
    pages.set(
      file,
      page.replace(/ href="#([^"]+)"/g, (link, id: string) => {
        const home = own.has(id) ? undefined : homes.get(id);
        return home === undefined ? link : ` href="${home}#${id}"`;
      }),
    );
  }
}

function ids(page: string): Set<string> {
  return new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id));
}
