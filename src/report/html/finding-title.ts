import type { FindingView } from '../../view/finding-view.js';
import { capital } from './capital.js';
import type { Edition } from './edition.js';
import { inPrint } from './in-print.js';

/** Of more that clash, the places below tell. */
const mostSaid = 3;

/** A headline for a finding: what clashes, in the words of the reports; else what its rule looks for, and where. */
export function findingTitle(shown: FindingView, page: Edition): string {
  const { stances, rule, proof } = shown;
  const summary = inPrint(shown.summary, [], page);
  const said = [...new Set(stances.map(({ says }) => written(says)).filter(Boolean))];
  if (rule.startsWith('conflict/') && stances.length > 1) {
    const thing = capital(thingOf(shown, page));
    if (said.length > 1 && said.length <= mostSaid) return `${thing}: ${said.join(' or ')}?`;
    const clash = said.length === 1 ? clashOf(shown) : [];
    const counted = rule === 'conflict/label' ? said[0] : `${said[0]} ${lower(thing)}`;
    if (clash.length > 0) return `${counted}: ${clash.join(' or ')}?`;
  }
  if (proof && said.length === 1) return `“${said[0]}” must be ${proof.instead}`;
  if (said.length === 1 && stances.length === 1) return `${summary}: “${said[0]}”`;
  const reports = [
    ...new Set(stances.flatMap(({ sides }) => sides.map(({ document }) => page.name(document)))),
  ];
  return reports.length <= 2 ? `${summary}: ${reports.join(' and ')}` : summary;
}

/** A number in letters stands within the line: `4 or three?` */
function written(says: string): string {
  return /\d/.test(says) ? says : lower(says);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** In what two figures of one value differ: when, who said so, or what is counted. */
function clashOf({ rule, stances }: FindingView): string[] {
  const told = stances.slice(0, 2).flatMap(({ sides: [side] }) => {
    const [main] = side?.figures ?? [];
    if (rule === 'conflict/period') return main?.period?.replace(/, year not told| \(from .*\)/g, '') ?? [];
    if (rule === 'conflict/attribution') return side?.attribution ?? [];
    return main ? thingIn(main.measures) : [];
  });
  return new Set(told).size > 1 ? told : [];
}

function thingIn(measures: string): string {
  return measures.replace(/ \([^)]*\)$/, '');
}

/** What the figures count: as the fact is called of which most is said, else of one metric as all reports put it. */
function thingOf({ metric, stances, id }: FindingView, { view, factsNaming }: Edition): string {
  const mains = stances.flatMap(({ sides }) => sides.flatMap(({ figures: [main] }) => main ?? []));
  const facts = factsNaming(id);
  const [title] = mains.flatMap(
    ({ claim }) => facts.find(({ figures }) => figures.some((figure) => figure.claim === claim))?.title ?? [],
  );
  if (title !== undefined) return title;
  if (metric !== undefined) return view.metric(metric).title;
  const things = mains.map(({ measures }) => thingIn(measures));
  return things.find((thing) => /^\p{L}/u.test(thing)) ?? 'the figure';
}
