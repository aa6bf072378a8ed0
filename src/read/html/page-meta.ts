import type { DocumentMeta } from '../../model/document.js';
import { cleanHints } from '../hints/clean-hints.js';
import { pageHints } from '../hints/page-hints.js';

type Attributes = Readonly<Record<string, string>>;

/** Collects what a page says of itself as its tags come, and hands it out as fields of a document. */
export class PageMeta {
  readonly #meta = new Map<string, string>();
  readonly #linkedData: string[] = [];
  readonly #times: string[] = [];
  #canonical: string | undefined;
  #language: string | undefined;

  /** Notes what a tag says of the page; what comes first counts. */
  sayTag(name: string, { property, name: named, itemprop, ...attributes }: Attributes): void {
    if (name === 'meta')
      this.#sayMeta(property ?? named ?? itemprop ?? attributes['http-equiv'], attributes.content);
    else if (name === 'html') this.#language ??= attributes.lang;
    else if (name === 'link' && attributes.rel === 'canonical') this.#canonical ??= attributes.href;
    else if (name === 'time' && attributes.datetime !== undefined) {
      if (itemprop === 'datePublished') this.#times.unshift(attributes.datetime);
      else this.#times.push(attributes.datetime);
    }
  }

  /** Notes a script of the type `application/ld+json`. */
  sayLinkedData(json: string): void {
    this.#linkedData.push(json);
  }

  /** The fields that could be made out. */
  fields(title: string): DocumentMeta {
    const hints = pageHints({
      meta: this.#meta,
      linkedData: this.#linkedData,
      canonical: this.#canonical,
      language: this.#language,
      times: this.#times,
      title,
    });
    const meta: DocumentMeta = {};
    for (const { field, value } of cleanHints(hints)) meta[field] ??= value;
    return meta;
  }

  #sayMeta(name: string | undefined, content: string | undefined): void {
    const key = name?.toLowerCase();
    if (key && content && !this.#meta.has(key)) this.#meta.set(key, content);
  }
}
