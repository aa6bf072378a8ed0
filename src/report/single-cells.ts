/**
 * Texts of which each code unit is one character and takes one cell of a terminal: letters of western Europe, dashes,
 * quotation marks, money. Most are, and to cut a text into characters takes its time.
 */
export const singleCells = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20a0-\u20c0]*$/;
