import type { Random } from './random.js';

const starts =
  'Kestrel Harrow Thorn Wex Ald Brack Cor Dun Fenn Gar Hol Ives Kell Lang Mar Nor Ost Pem Quill Rav Sel Tar Ul Ver Whit Yar Zen Ash Bex Crom'.split(
    ' ',
  );
const ends = 'bury ford mouth wick holm stead ley combe dale haven ton by worth minster gate'.split(' ');
const firstNames =
  'Mara Jonas Ines Tomas Edda Viktor Lena Oskar Petra Anton Nadia Felix Greta Hugo Iris Karl'.split(' ');
const surnames =
  'Quist Hallam Brandt Ostrow Varga Lindqvist Marsh Teller Novak Ruiz Castell Dorn Ekman Falk Groot Haas Ibsen Jarvis Keller Lund'.split(
    ' ',
  );
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const quarters = ['first', 'second', 'third', 'fourth'];

/** Names and dates of one story: all that its reports share beside the figures. */
export function storyWords(random: Random, published: Date): Record<string, string> {
  const place = random.pick(starts) + random.pick(ends);
  const [first, second, third, blogger] = random.shuffled([
    ...random.shuffled(surnames).slice(0, 5),
    ...['son', 'man', 'berg', 'well'].map((end) => random.pick(starts) + end),
  ]);
  const named = (surname: string) => `${random.pick(firstNames)} ${surname}`;
  const month = published.getUTCMonth();
  const year = published.getUTCFullYear();
  const quarter = Math.floor(month / 3) - 1;
  return {
    place,
    PLACE: place.toUpperCase(),
    region: `${random.pick(starts)}${random.pick(['shire', 'land', 'mark'])}`,
    ...{ person: named(first!), surname: first!, second: named(second!), secondSurname: second! },
    ...{ third_: named(third!), thirdSurname: third! },
    blogger: blogger!,
    firm: `${random.pick(starts)}${random.pick(ends)} ${random.pick(['Stores', 'Group', 'Trading', 'Retail'])}`,
    club: `${place} ${random.pick(['Rovers', 'Athletic', 'United', 'Town'])}`,
    railway: `${random.pick(starts)}${random.pick(['rail', 'line', 'bahn'])}`,
    weekday: weekdays[published.getUTCDay()]!,
    date: `${months[month]} ${published.getUTCDate()}`,
    ...{ year: `${year - 1}`, prior: `${year - 2}`, thisYear: `${year}`, next: `${year + 1}` },
    month: months[(month + 11) % 12]!,
    yearOfMonth: `${month === 0 ? year - 1 : year}`,
    priorMonth: months[(month + 10) % 12]!,
    quarter: quarters[(quarter + 4) % 4]!,
    quarterYear: `${quarter < 0 ? year - 1 : year}`,
  };
}
