const counted = [
  ['ferry carried', 'passengers'],
  ['fish market sold', 'boxes'],
  ['hospital treated', 'patients'],
  ['football club sold', 'tickets'],
  ['quarry shipped', 'tonnes'],
  ['council received', 'letters'],
  ['library lent', 'books'],
  ['harbour handled', 'containers'],
] as const;
const perReport = 4;

/** Reports, by name, in which this many figures can't be read as one number; no two figures are alike. */
export function manyFindings(count: number): Record<string, string> {
  const reports = Array.from({ length: Math.ceil(count / perReport) }, (_, at): [string, string] => {
    const sentences = Array.from({ length: perReport }, (_, place) => sentence(at * perReport + place));
    const head = `---\npublisher: Paper ${at % 40}\npublished: 2023-01-0${(at % 9) + 1}\n---\n`;
    return [`report-${at}`, `${head}# Kestrel Bay, part ${at}\n\n${sentences.join('\n\n')}\n`];
  });
  return Object.fromEntries(reports);
}

function sentence(number: number): string {
  const [who, what] = counted[number % counted.length]!;
  const figure = `1,${String(number % 10_000).padStart(4, '0')},${String((number * 7) % 1000).padStart(3, '0')}`;
  return `In ${1900 + (number % 120)} the ${who} ${figure} ${what}, the council of Kestrel Bay said in its report.`;
}
