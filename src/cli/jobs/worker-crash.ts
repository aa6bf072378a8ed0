/** A worker stopped in the middle of its work: one line says so, since no part of the answer can be trusted. */
export class WorkerCrash extends Error {}
