import type { Report, Slot } from '../report.js';
import type { Planted } from './error-kind.js';

/** The reports with one of them changed, and where the slots that were in it stand now. */
export function plantedIn(
  reports: readonly Report[],
  report: Report,
  changed: Report,
  slots: readonly Slot[],
): Planted {
  return {
    reports: reports.map((other) => (other === report ? changed : other)),
    figures: slots.map((slot) => {
      const { start, end } = changed.slots[report.slots.indexOf(slot)]!;
      return { report: changed.id, start, end };
    }),
  };
}
