/** What was counted in Kestrel Bay, as two outlets tell it. */
const counted = [
  ['ferry carried', 'passengers'],
  ['fish market sold', 'boxes of herring'],
  ['hospital treated', 'patients'],
  ['football club sold', 'tickets'],
  ['quarry shipped', 'tonnes of granite'],
  ['council received', 'letters'],
  ['museum counted', 'visitors'],
  ['library lent', 'books'],
  ['harbour handled', 'containers'],
  ['school enrolled', 'pupils'],
] as const;

/** Reports of a small town, by name: ten figures that two outlets give differently, ten that can't be read, and copies. */
export function bayReports(): Record<string, string> {
  const reports = counted.flatMap(([who, what], at): [string, string][] => {
    const day = `0${(at % 9) + 1}`;
    return [
      [
        `gazette-${at}`,
        report(
          'Harbour Gazette',
          `2022-02-${day}`,
          `In 2021 the ${who} ${100 + at},420 ${what}, the council said.`,
        ),
      ],
      [
        `radio-${at}`,
        report(
          'Bay Radio',
          `2022-02-${day}`,
          `The ${who} ${130 + at},420 ${what} in 2021, the council told us.`,
        ),
      ],
      [
        `courier-${at}`,
        report(
          'Kestrel Courier',
          `2023-01-${day}`,
          `In 2022 the ${who} 1,${100 + at}5,20${at} ${what}, it is said.`,
        ),
      ],
    ];
  });
  return { ...Object.fromEntries(reports), ...copies() };
}

/** One wrong figure in three reports of the same words, made months apart, so that each is asked about. */
function copies(): Record<string, string> {
  const text =
    'In 2023 the lifeboats of Kestrel Bay were called out 3,2016 times, the coast guard said in its yearly report.';
  return Object.fromEntries(
    [1, 2, 3].map((number): [string, string] => [
      `quay-${number}`,
      report(`The Quay ${number}`, `2024-0${2 * number}-01`, text),
    ]),
  );
}

function report(outlet: string, published: string, text: string): string {
  return `---\npublisher: ${outlet}\npublished: ${published}\n---\n# The year in Kestrel Bay\n\n${text}\n`;
}
