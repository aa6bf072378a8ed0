import { expect, it } from 'vitest';
import type { DocumentMeta } from '../../src/model/document.js';
import { nameSources } from '../../src/model/name-sources.js';
import { resultOf } from '../report/result-of.js';

const namer = nameSources({
  'Kestrel Bay Gazette': ['The Gazette', 'gazette.example'],
  Council: ['city hall'],
});

it.each<[meta: DocumentMeta, publisher: string | undefined]>([
  [{ publisher: 'the gazette' }, 'Kestrel Bay Gazette'],
  [{ publisher: 'kestrel bay gazette' }, 'Kestrel Bay Gazette'],
  [{ publisher: 'Herald', url: 'https://gazette.example/ferry' }, 'Herald'],
  [{ url: 'https://www.gazette.example/ferry' }, 'Kestrel Bay Gazette'],
  [{ url: 'ferry' }, undefined],
  [{}, undefined],
])('a report of %j is of %s', (meta, publisher) => {
  const [document] = resultOf({ 'a.md': 'x' }, [], meta).documents;
  expect(namer.document(document!).meta.publisher).toBe(publisher);
});

it('those who are quoted have one name too', () => {
  const [extraction] = resultOf({ 'a.md': '«118» boats and «12» ferries' }).extractions;
  extraction!.claims[0]!.attribution = 'City Hall';
  const named = namer.extraction(extraction!).claims.map(({ attribution }) => attribution);
  expect(named).toEqual(['Council', undefined]);
});
