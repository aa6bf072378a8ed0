import type { Document } from '../../model/document.js';
import { shortDay } from './short-day.js';

/**
 * What reports are called on a page, by id: by their outlet, with the date or the file where an outlet has several; by
 * their file where they name no outlet.
 */
export function nameReports(documents: readonly Document[]): (id: string) => string {
  const names = new Map<string, string>();
  const byName = (name: (document: Document) => string) => {
    const counts = new Map<string, number>();
    for (const document of documents) counts.set(name(document), (counts.get(name(document)) ?? 0) + 1);
    return (document: Document) => counts.get(name(document)) === 1;
  };
  const dated = (document: Document) => `${document.meta.publisher} (${dayOf(document)})`;
  const [isAlone, isAloneThatDay] = [byName(({ meta }) => meta.publisher ?? ''), byName(dated)];
  for (const document of documents) {
    const { publisher } = document.meta;
    const file = document.id.split('/').at(-1) ?? document.id;
    if (publisher === undefined) names.set(document.id, file);
    else if (isAlone(document)) names.set(document.id, publisher);
    else names.set(document.id, isAloneThatDay(document) ? dated(document) : `${publisher} (${file})`);
  }
  return (id) => names.get(id) ?? id;
}

function dayOf({ meta, id }: Document): string {
  return shortDay(meta.published) || id;
}
