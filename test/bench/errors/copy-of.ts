import type { Random } from './random.js';
import type { Report } from './report.js';

/** The report as another house printed it: word for word, under its own name, sometimes without the end. */
export function copyOf(report: Report, random: Random): Report {
  const publisher = /publisher: .*/.exec(report.text)?.[0] ?? '';
  const by = `publisher: ${random.pick(['The Evening Tide', 'Quay Post', 'Northern Star', 'Daily Ledger'])}`;
  const shift = by.length - publisher.length;
  const whole = report.text.replace(publisher, by);
  const end = random.pick([true, false]) ? whole.lastIndexOf('\n\n') : whole.length;
  const slots = report.slots
    .filter(({ start }) => start > report.text.indexOf('\n\n'))
    .map((slot) => ({ ...slot, start: slot.start + shift, end: slot.end + shift }))
    .filter((slot) => slot.end <= end);
  return { ...report, id: `copy-of-${report.id}`, text: whole.slice(0, end), slots };
}
