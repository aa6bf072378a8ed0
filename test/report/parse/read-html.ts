import { Parser } from 'htmlparser2';

/** What a browser would make of a page. */
export interface ReadPage {
  /** All that a person could read, but no style and no script. */
  text: string;
  /** Names of elements, each once, in order. */
  elements: string[];
  attributes: { element: string; name: string; value: string }[];
}

export function readHtml(page: string): ReadPage {
  const elements = new Set<string>();
  const attributes: ReadPage['attributes'] = [];
  let text = '';
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(element, all) {
        elements.add(element);
        if (element === 'style' || element === 'script') hidden++;
        for (const [name, value] of Object.entries(all)) attributes.push({ element, name, value });
      },
      ontext(part) {
        if (hidden === 0) text += part;
      },
      onclosetag(element) {
        if (element === 'style' || element === 'script') hidden--;
      },
    },
    { decodeEntities: true },
  );
  parser.end(page);
  return { text, elements: [...elements].sort(), attributes };
}
