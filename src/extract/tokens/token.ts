import type { Span } from '../../model/span.js';

/**
 * A coarse part of speech. `past` is a form in -ed or its irregular like, finite or participle; `verb` any other
 * verb form; `quote` a quotation mark; `symbol` a sign such as % or $.
 */
export type Tag =
  | 'number'
  | 'det'
  | 'prep'
  | 'to'
  | 'conj'
  | 'wh'
  | 'pron'
  | 'aux'
  | 'modal'
  | 'verb'
  | 'past'
  | 'ing'
  | 'noun'
  | 'name'
  | 'adj'
  | 'adv'
  | 'symbol'
  | 'quote'
  | 'punct';

export interface Token extends Span {
  text: string;
  lower: string;
  tag: Tag;
}
