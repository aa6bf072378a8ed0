import { styleText } from 'node:util';

const styles = {
  heading: ['bold', 'underline'],
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['cyan'],
  quiet: ['dim'],
  strong: ['bold'],
} as const;

/** Marks a part of a page for the eye. Colour never says what the words do not. */
export type Painter = (style: keyof typeof styles, text: string) => string;

export function painter(colour: boolean): Painter {
  if (!colour) return (_, text) => text;
  return (style, text) => styleText([...styles[style]], text, { validateStream: false });
}
