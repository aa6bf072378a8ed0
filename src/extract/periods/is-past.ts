import type { Token } from '../tokens/token.js';

/** A verb that tells of the past. */
export const isPast = ({ tag, lower }: Token): boolean =>
  tag === 'past' || lower === 'was' || lower === 'were' || lower === 'had';
