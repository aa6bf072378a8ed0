/**
 * Makes links of pages that are one page in parts: a link to a place that is not on its own page leads to the first page
 * that has it. Only markup that we wrote has these marks: in a text, a quotation mark is escaped.
 *
 * @param pages by the name of their file, in order
 */
export function linkPages(pages: ReadonlyMap<string, string>): Map<string, string> {
  const homes = new Map<string, string>();
  const own = new Map<string, Set<string>>();
  for (const [file, page] of pages) {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
    own.set(file, ids);
    for (const id of ids) if (!homes.has(id)) homes.set(id, file);
  }
  return new Map(
    [...pages].map(([file, page]) => [
      file,
      page.replace(/ href="#([^"]+)"/g, (link, id: string) => {
        const home = own.get(file)?.has(id) ? undefined : homes.get(id);
        return home === undefined ? link : ` href="${home}#${id}"`;
      }),
    ]),
  );
}
