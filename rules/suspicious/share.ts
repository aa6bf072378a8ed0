import type { DocumentRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { sensibleRange } from '../levels/sensible-range.js';
import { statedRange } from '../levels/stated-range.js';
import type { Range } from '../levels/stated-range.js';
import { moreThanAll } from '../shares/more-than-all.js';
import { wrongMargins } from '../shares/wrong-margins.js';
import { misfit } from '../shares/misfit.js';
import { misfits } from '../shares/misfits.js';
import { otherShare } from '../shares/other-share.js';
import { partBeside } from '../shares/part-beside.js';
import { wrongParts } from '../shares/wrong-parts.js';
import { uncheckedShares } from '../shares/unchecked-shares.js';

export const suspiciousShare: DocumentRule = {
  id: 'suspicious/share',
  summary: 'A percentage that its own part and whole contradict, or shares of more than all there is',
  why: 'The figures stand side by side, and anyone with a pocket calculator will notice.',
  severity: 'error',
  scope: 'document',
  yieldsTo: ['suspicious/number-format', 'suspicious/sum'],

  *check(input) {
    for (const share of input.claims.filter(({ measure, unit }) => measure === 'share' && unit === '%')) {
      const part = partBeside(share, input);
      if (!part) continue;
      const whole = input.claim(part.partOf as string);
      const [stated, computed] = [statedRange(share), percentOf(part, whole)];
      if (!stated || !computed || whole.value === null || meet(stated, computed)) continue;
      yield misfit({ part, share }, whole, input);
    }
    yield* moreThanAll(input);
    const { claims, of } = input;
    const named = [...wrongMargins(claims, of.text), ...wrongParts(claims, of.text)];
    const wrong = [
      ...misfits(input),
      ...named.map((one) => ({ ...misfit(one, one.whole, input), severity: 'warning' as const })),
    ];
    yield* wrong;
    for (const complaint of otherShare(input))
      if (!wrong.some(({ claims: [share] }) => share === complaint.claims[0])) yield complaint;
  },

  notChecked: uncheckedShares,

  examples: {
    pass: [
      {
        title: 'A turnout, and the share that it had to reach',
        documents: [
          'Of 1,450 members of the harbour union 1,015 voted, a turnout of 70%, well above the 50% that the law requires.',
        ],
      },
      {
        title: 'About a fifth',
        documents: ['The council tested 640 boats, of which 128, or about a fifth, failed.'],
      },
      {
        title: 'Shares that add up to all, but for rounding',
        documents: ['The Harbour List won 46% of the vote, the Centre Alliance 32% and the Greens 23%.'],
      },
      {
        title: 'Shares of two wholes',
        documents: [
          '---\npublished: 2024-05-02\n---\nThe Kestrel Bay ferry carried 4,821 cars, or 12% of all it carried, said Ida Quill.',
          '---\npublished: 2024-05-02\n---\nIda Quill said that 4,821 cars, or 18% of cars in Kestrel Bay, went by ferry.',
        ],
      },
      {
        title: 'Shares of two years beside the votes of one',
        documents: [
          '---\npublished: 2025-05-05\n---\nOf 1,450 valid votes, the lists won:\n\n| List | Votes | Share 2025 (%) | Share 2021 (%) |\n| --- | --- | --- | --- |\n| Harbour List | 841 | 58.0 | 44.2 |\n| Centre | 609 | 42.0 | 55.8 |',
        ],
      },
      {
        title: 'People who may count twice',
        documents: ['Of the 640 passengers, 54% were residents, 38% pensioners and 27% commuters.'],
      },
      {
        title: 'More than one answer',
        documents: [
          'Some 54% voted for a pool, 38% for a park and 27% for a library; more than one answer could be given.',
        ],
      },
    ],
    fail: [
      {
        title: 'A fifth told as a third',
        documents: ['The council tested 640 boats, of which 128, or 32%, failed.'],
        says: ['a.md gives "128" of "640 boats" as "32%", but that is 20%.'],
      },
      {
        title: 'A part counted to the last digit, of a round whole',
        documents: ['The ferry has carried 4,125 of the 5,000 inhabitants over 60, or 88.5%.'],
        says: ['a.md gives "4,125" of "5,000 inhabitants" as "88.5%", but that is 82.5%.'],
      },
      {
        title: 'A share of how many there are, of what the sentence before tells',
        documents: [
          'The council wants to close 46 moorings in Kestrel Bay. With 184 moorings in all, that is 35% of the total.',
        ],
        says: ['a.md gives "46 moorings" of "184 moorings" as "35%", but that is 25%.'],
      },
      {
        title: 'One of a list that is no share of the same whole',
        documents: [
          'Ida Quill received 5,121 votes (51.2%), Tom Marsh 3,012 votes (38.1%) and Una Falk 1,868 votes (18.7%). In all 10,001 votes were cast in Kestrel Bay.',
        ],
        says: ['a.md gives "3,012 votes" of "10,001 votes" as "38.1%", but that is 30.1%.'],
      },
      {
        title: 'A share of what another sentence tells',
        documents: [
          'The Kestrel Bay fish market had revenue of €46.4 million in 2023. Its net profit was €4.18 million, which is 13.9% of revenue.',
        ],
        says: ['a.md gives "€4.18 million" of "€46.4 million" as "13.9%", but that is 9%.'],
      },
      {
        title: 'A margin that profit and revenue do not make',
        documents: [
          'The Kestrel Bay fish market had revenue of €46.4 million in 2023. Net profit was €4.18 million. That is a net margin of 13.9%.',
        ],
        says: ['a.md gives "€4.18 million" of "€46.4 million" as "13.9%", but that is 9%.'],
      },
      {
        title: 'A share that the next sentence gives to a part by its name',
        documents: [
          'The harbour of Kestrel Bay landed 6,400 tonnes of fish in 2023: herring 1,280 tonnes, cod 3,120 tonnes and plaice 2,000 tonnes. Herring accounts for 32% of fish.',
        ],
        says: ['a.md gives "1,280 tonnes" of "6,400 tonnes" as "32%", but that is 20%.'],
      },
      {
        title: 'One count with two shares',
        documents: [
          '---\npublished: 2024-05-02\n---\nThe harbour police of Kestrel Bay solved 1,204 thefts, or 31.3%, said Ida Quill.',
          '---\npublished: 2024-05-02\n---\nIda Quill of the harbour police of Kestrel Bay said that 1,204 thefts were solved, a rate of 26.9%.',
        ],
        says: ['"1,204 thefts" are "31.3%" in a.md, but "26.9%" in b.md.'],
      },
      {
        title: 'More votes than there are',
        documents: ['The Harbour List won 46% of the vote, the Centre Alliance 38% and the Greens 27%.'],
        says: ['a.md shares out more than there is: 46% + 38% + 27% = 111%.'],
      },
      {
        title: 'A rest that is more than is left',
        documents: [
          'Of the boats in Kestrel Bay, 46% carry nets, 38% carry pots and the remaining 27% carry lines.',
        ],
        says: ['a.md shares out more than there is: 46% + 38% + 27% = 111%.'],
      },
    ],
  },
};

/** Who counts a part to the last digit does not make 5,000 of the 4,600 that it is a part of. */
const mostRounding = 0.05;

/** So many times more exact is such a part. */
const finer = 10;

function withItsPart(whole: Claim, part: Claim): Claim {
  if (whole.relation !== '=' || whole.value === null || whole.margin < finer * part.margin) return whole;
  return { ...whole, margin: Math.min(whole.margin, mostRounding * whole.value) };
}

function percentOf(part: Claim, whole: Claim): Range | undefined {
  const [some, all] = [statedRange(part), statedRange(withItsPart(whole, part))];
  if (!some || !all || all.low <= 0) return undefined;
  return sensibleRange((some.low / all.high) * 100, (some.high / all.low) * 100);
}

function meet(a: Range, b: Range): boolean {
  return Math.max(a.low, b.low) <= Math.min(a.high, b.high);
}
