// Who says what about one thing, in whatever words, and which of them speak of the same fact.
import { align, extract } from 'crossfoot';

const texts = {
  agency: 'The storm in Kestrel Bay killed 3 people on Saturday and cut 2,650 homes off from power.',
  gazette:
    'The death toll of the storm in Kestrel Bay stood at 5. The last one, in 1987, had killed 11 people.',
  radio: 'Kestrel Bay: the storm claimed 3 lives.',
};
const reports = await Promise.all(
  Object.entries(texts).map(([name, text]) =>
    extract({ name: `${name}.txt`, text: `---\npublished: 2031-02-03\nevent: Storm Ilsa\n---\n${text}` }),
  ),
);

const { alignments, compare } = align(reports);
const claims = new Map(reports.flatMap((report) => report.claims.map((claim) => [claim.id, claim])));

for (const { metric, claims: ids } of alignments) {
  const [first, ...others] = ids.map((id) => claims.get(id));
  console.log(`${metric}: ${first.quote} (${first.doc})`);
  for (const other of others) {
    const { relation, why } = compare(first, other);
    console.log(`  ${other.quote} (${other.doc}): ${relation}, ${why}`);
  }
}

/* prints
cut home: 2,650 (agency.txt)
kill person: 3 (agency.txt)
  5 (gazette.txt): same, they measure the same; neither is part of the other; one is for 2031-02-01, the other made at the same time; the same place; nobody is named; the same event for both; their reports tell one event
  11 (gazette.txt): apart, 2031-02-01 and 1987
  3 (radio.txt): same, they measure the same; neither is part of the other; one is for 2031-02-01, the other made at the same time; only one is for Kestrel Bay, which the other report is about; nobody is named; the same event for both; their reports tell one event
*/
