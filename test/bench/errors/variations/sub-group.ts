import { fillWording } from '../fill-wording.js';
import type { Variation } from './variation.js';

/** Two reports that also tell a part of what is counted, each in its own words. */
export const subGroup: Variation = {
  name: 'sub-group',
  vary({ field, facts, reports }, random) {
    const tellers = random.shuffled(reports).slice(0, 2);
    return reports.map((report) => {
      if (!tellers.includes(report)) return report;
      const { text } = fillWording(random.pick(field.subgroups), facts, random);
      return { ...report, text: `${report.text}\n\n${text}` };
    });
  },
};
