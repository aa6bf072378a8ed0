import { monthNumbers } from '../languages/en/calendar.js';
import { printedNames } from './printed-names.js';

const names = [...monthNumbers.keys()];
const inFull = printedNames(names.filter((name) => name.length > 4 || /^(?:may|june|july)$/.test(name)));
const short = printedNames(names.filter((name) => name.length < 5 && !/^(?:may|june|july)$/.test(name)));

/** "March", "Sept.", "NOV": a whole word, with the dot of a short form; that of "in May." ends the sentence. */
export const monthPattern = String.raw`(?:${inFull}\b|${short}\b\.?)`;
