import { fields } from './fields/index.js';
import type { Judge, LoudFinding } from './judge.js';
import { errorKinds } from './kinds/index.js';
import type { Place } from './kinds/error-kind.js';
import { makeStory } from './make-story.js';
import { makeRandom } from './random.js';
import type { Report } from './report.js';
import { variations } from './variations/index.js';

/** What came of one set of reports: with an error in it, or with none. */
export interface Outcome {
  /** The kind of error, or the harmless variation. */
  kind: string;
  field: string;
  planted: readonly Place[];
  reports: readonly Report[];
  found: boolean;
  loud: readonly LoudFinding[];
}

/** Stories of every field, each with every kind of error and each harmless variation, as far as it has room for them. */
export function* runErrors(judge: Judge, stories: number): Generator<Outcome> {
  for (const field of fields) {
    for (let number = 0; number < stories; number += 1) {
      const random = makeRandom(`${field.name} ${number}`);
      const published = new Date(Date.UTC(random.int(2022, 2030), random.int(1, 4), random.int(1, 26)));
      const story = makeStory(field, `${number}`, { published });
      for (const { name, vary } of variations) {
        const reports = vary(story, random.fork(name));
        if (!reports) continue;
        yield { kind: name, field: field.name, planted: [], reports, found: false, loud: judge(reports) };
      }
      for (const { name, rules, plant } of errorKinds) {
        const planted = plant(story, random.fork(name));
        if (!planted) continue;
        const loud = judge(planted.reports);
        const found = loud.some((finding) => rules.includes(finding.rule) && names(finding, planted.figures));
        yield {
          kind: name,
          field: field.name,
          planted: planted.figures,
          reports: planted.reports,
          found,
          loud,
        };
      }
    }
  }
}

function names({ places }: LoudFinding, figures: readonly Place[]): boolean {
  return places.some(({ doc, start, end }) =>
    figures.some((figure) => doc === figure.report && start < figure.end && figure.start < end),
  );
}
