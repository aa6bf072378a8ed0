import type { Row } from './row.js';

/** What a cell of a row says, without emphasis. */
export const textOf = ({ sentence, cells }: Row, column: number): string => {
  const { start, end } = cells[column] ?? { start: 0, end: 0 };
  return sentence.text.slice(start, end).replace(/[*_]+/g, '').trim();
};
