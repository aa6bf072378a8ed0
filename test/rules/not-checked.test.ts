import { describe, expect, it } from 'vitest';
import { glossaryFolder } from '../../rules/glossary-folder.js';
import { rules } from '../../rules/index.js';
import { checkTexts } from '../../src/pipeline.js';

const storm = 'The storm of 2 May 2023 damaged 5,720 homes in Kestrel Bay, the council said on 3 May 2023.';
const wards =
  'The storm of 2 May 2023 hit all of Kestrel Bay, the fire brigade said on 3 May 2023.\n\n' +
  'It damaged 2,310 homes in Tern Ward and 1,740 homes in Skerry Ward.';
const oneWard = 'The storm of 2 May 2023 damaged 1,105 homes in Gannet Ward, in the south of Kestrel Bay.';

/** What the shipped rules could not check in reports that are called `a.md`, `b.md` and so on. */
async function notChecked(...documents: string[]) {
  const texts = documents.map((text, at) => ({ name: `${'abcdef'.charAt(at)}.md`, text }));
  const result = await checkTexts(texts, { rules, glossaryFolder });
  return result.notChecked.map(({ reason, message }) => `${reason}: ${message}`);
}

describe('what could not be checked', () => {
  it.each([
    {
      title: 'a list that leaves parts out',
      documents: ['The harbour has 140 boats, including 22 trawlers and 9 ferries.'],
      says: ['parts-missing: a.md lists parts of "140 boats" that come to 31; 109 are not told.'],
    },
    {
      title: 'a list in another report that leaves parts out, with who tells of one',
      documents: [storm, wards, `${oneWard} The fire brigade said so on 3 May 2023.`],
      says: [
        'parts-missing: b.md lists parts of "5,720 homes" in a.md that come to 4,050; 1,670 are not told; ' +
          'c.md has "1,105 homes" for Gannet Ward.',
      ],
    },
    {
      title: 'parts that come to more than their whole, and may overlap',
      documents: ['The ferry carried 640 passengers, including 412 residents and 380 pensioners.'],
      says: [
        'may-overlap: a.md lists parts of "640 passengers" that come to 792; they may count some twice.',
      ],
    },
    {
      title: 'a sum that no reading closes',
      documents: ['Kestrel Bay has 9,457 boats, including 3,2016 trawlers and 208 ferries.'],
      says: [
        'unreadable: The parts of "9,457 boats" in a.md can\'t be added up, since "3,2016 trawlers" ' +
          "can't be read as one number.",
      ],
    },
    {
      title: 'a change without its level',
      documents: ['Herring landings in Kestrel Bay rose 5% in 2023.'],
      says: ['no-level: "5%" in a.md is a change of which no level is told.'],
    },
    {
      title: 'a change without the level before',
      documents: ['Herring landings in Kestrel Bay rose 5% to 11,842 tonnes in 2023.'],
      says: ['no-base: "5%" in a.md leads to "11,842 tonnes", but from what is not told.'],
    },
    {
      title: 'a share without part and whole',
      documents: ['In Kestrel Bay 54% of commuters go by car.'],
      says: ['no-whole: "54%" in a.md has no part and whole beside it to be computed from.'],
    },
    {
      title: 'an amount in another currency',
      documents: ['The new pier in Kestrel Bay cost €2.6 million ($2.8 million).'],
      says: [
        'no-fixed-rate: "€2.6 million" in a.md is given as "$2.8 million", but no rate is fixed between EUR and USD.',
      ],
    },
  ])('is told of $title', async ({ documents, says }) => {
    expect(await notChecked(...documents)).toEqual(says);
  });

  it('is told of shares that may count some twice', async () => {
    const text = 'Of the 640 passengers, 54% were residents, 38% pensioners and 27% commuters.';
    expect(await notChecked(text)).toContain(
      'may-overlap: 54% + 38% + 27% = 119% in a.md may count some twice.',
    );
  });

  it.each([
    {
      title: 'a sum that closes',
      documents: ['The harbour has 140 boats: 101 trawlers, 22 yachts and 17 ferries.'],
    },
    {
      title: 'a sum that is found to be wrong',
      documents: [
        'The harbour office counted 3,874 boats in 2023, including 1,507 trawlers, 816 ferries, 1,423 yachts and 308 tugs.',
      ],
    },
    {
      title: 'a malformed figure that its sum makes plain',
      documents: ['Kestrel Bay has 9,457 boats, including 9,2,49 trawlers and 208 ferries.'],
    },
    {
      title: 'a change between two levels',
      documents: ['Herring landings rose 5% to 4.2 million tonnes in 2023, from 4.0 million tonnes in 2022.'],
    },
    { title: 'shares of one vote', documents: ['The List won 54% of the vote and the Alliance 46%.'] },
    { title: 'a length in another unit', documents: ['The cliff is 87 metres (285 feet) high.'] },
  ])('is not told of $title', async ({ documents }) => {
    expect(await notChecked(...documents)).toEqual([]);
  });
});
