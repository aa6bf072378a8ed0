import { describe, expect, it } from 'vitest';
import { glossaryFolder } from '../../../rules/glossary-folder.js';
import { rules } from '../../../rules/index.js';
import { checkTexts } from '../../../src/pipeline.js';

/** Words tell little in a report with few figures, so each has some more. */
const gale = (text: string) =>
  `---\npublished: 2024-05-02\nevent: gale\n---\n${text} Power failed in 4,860 homes. For 19 hours the bridge was closed, and 61 trains were late.`;
const told = gale('The gale felled 127 oak trees in the park. It sank 354 boats in the harbour.');
const again = gale('In the harbour 354 boats went down; 127 oak trees in the park were felled.');
const turned = gale('Lost in the gale: 354 oak trees in the park, 127 boats in the harbour.');

async function messages(...documents: string[]): Promise<string[]> {
  const texts = documents.map((text, at) => ({ name: `${'abc'.charAt(at)}.md`, text }));
  const { findings } = await checkTexts(texts, { rules, glossaryFolder });
  return findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message);
}

describe('two figures told the other way round', () => {
  it.each([
    {
      title: 'one finding for both, between two reports',
      documents: [told, turned],
      says: [
        '"354 oak trees" and "127 boats" in b.md are the other way round in a.md: each stands where the other should.',
      ],
    },
    {
      title: 'the order that fewer sources have is at fault',
      documents: [told, turned, again],
      says: [
        '"354 oak trees" and "127 boats" in b.md are the other way round in a.md and c.md: each stands where the other should.',
      ],
    },
    { title: 'nothing where all tell one order', documents: [told, again], says: [] },
  ])('$title', async ({ documents, says }) => {
    expect(await messages(...documents)).toEqual(says);
  });
});
