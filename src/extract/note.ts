import type { Figure } from './figure.js';

/** Records what a refiner did, and how far it lowers the confidence in the claim. */
export function note(figure: Figure, by: string, did: string, confidence = 1): void {
  figure.trace.push({ by, did });
  figure.confidence *= confidence;
}
