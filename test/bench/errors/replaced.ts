import { begun } from './begun.js';
import type { Report, Slot } from './report.js';

/** The report with other text in a slot, the slots behind it moved. */
export function replaced(report: Report, slot: Slot, written: string, figure = slot.figure): Report {
  const before = report.text.slice(0, slot.start);
  const text = begun(before, written);
  const shift = text.length - (slot.end - slot.start);
  const slots = report.slots.map((other): Slot => {
    if (other.start === slot.start)
      return { ...other, end: slot.start + text.length, ...(figure && { figure }) };
    return other.start > slot.start
      ? { ...other, start: other.start + shift, end: other.end + shift }
      : other;
  });
  return { ...report, text: before + text + report.text.slice(slot.end), slots };
}
