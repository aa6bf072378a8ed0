import { TriggerTable } from './trigger-table.js';

/** All words and signs that set something off. Whoever has such words adds them here when it is loaded. */
export const triggers = new TriggerTable();
