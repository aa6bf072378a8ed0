import type { Document } from '../../model/document.js';
import { webAddress } from './web-address.js';

/** A day, or a day with a time: what schema.org takes for a date; EDTF says more than that. */
const isoDate = /^\d{4}-\d\d-\d\d(?:T.*)?$/;

/** The claim that is reviewed, in the words of schema.org: who made it, when, and the report that it appeared in. */
export function reviewedClaim(documents: readonly Document[]): object {
  const [first] = documents;
  const works = documents.map(work);
  return {
    '@type': 'Claim',
    ...(first && made(first)),
    ...(works.length > 0 && { appearance: works.length === 1 ? works[0] : works }),
  };
}

function work(document: Document): object {
  const { title, url, language } = document.meta;
  const address = webAddress(url);
  return {
    '@type': 'CreativeWork',
    ...(address !== undefined && { url: address }),
    name: title ?? document.id,
    ...made(document),
    ...(language !== undefined && { inLanguage: language }),
  };
}

function made({ meta: { publisher, author, published } }: Document): object {
  const name = publisher ?? author;
  return {
    ...(name !== undefined && {
      author: { '@type': publisher === undefined ? 'Person' : 'Organization', name },
    }),
    ...(published !== undefined && isoDate.test(published) && { datePublished: published }),
  };
}
