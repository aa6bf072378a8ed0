import type { Figure } from '../figure.js';

/** The next few words behind a figure, within its sentence. */
export const textBehind = ({ sentence, mention }: Figure, reach = 40): string =>
  sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + reach));
