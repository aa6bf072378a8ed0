import type { DocumentMeta } from '../../model/document.js';
import type { Piece, PieceKind } from '../blocks/piece.js';
import { trim } from '../blocks/trim.js';
import { blank } from './blank.js';
import { elements } from './elements.js';
import { mainPieces, type PlacedPiece } from './main-pieces.js';
import { PageMeta } from './page-meta.js';
import { sameLength } from './same-length.js';

/** An element that is open, and what it makes of the text in it. */
interface Element {
  name: string;
  unseen: boolean;
  furniture: boolean;
  kind: PieceKind | undefined;
  holder: number | undefined;
}

const kinds: Readonly<Record<string, PieceKind>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading' as const])),
  li: 'item',
  dt: 'item',
  dd: 'item',
  tr: 'row',
  figcaption: 'image',
};

/** Takes what a parser finds on a page, and keeps the text, its pieces and what the page says of itself. */
export class PageReader {
  readonly #stack: Element[] = [];
  readonly #view: string[] = [];
  readonly #pieces: PlacedPiece[] = [];
  readonly #meta = new PageMeta();
  #at: number;
  #open: PlacedPiece | undefined;
  #holders = 0;
  #title = '';
  #data = '';

  constructor(
    private readonly source: string,
    from: number,
  ) {
    this.#at = 0;
    this.#blankTo(from);
  }

  open(name: string, attributes: Record<string, string>, at: number | undefined): void {
    this.#meta.sayTag(name, attributes);
    if (elements.blocks.has(name) && !(name === 'dd' && this.#open?.kind === 'item')) this.#flush();
    const above = this.#stack.at(-1);
    if (at !== undefined && (name === 'td' || name === 'th') && this.#open?.kind === 'row')
      this.#sign(at, '|');
    this.#stack.push({
      name: isLinkedData(name, attributes) ? 'linked data' : name,
      unseen: (above?.unseen ?? false) || elements.unseen.has(name) || 'hidden' in attributes,
      furniture:
        (above?.furniture ?? false) ||
        elements.furniture.has(name) ||
        elements.furnitureRoles.has(attributes.role ?? ''),
      kind: kinds[name] ?? above?.kind,
      holder: elements.holders.has(name) ? ++this.#holders : above?.holder,
    });
  }

  text(data: string, start: number, end: number): void {
    const { name, unseen: isUnseen } = this.#stack.at(-1) ?? {};
    if (name === 'title' && !this.#stack.at(-2)?.unseen) this.#title += data;
    if (name === 'linked data') this.#data += data;
    if (isUnseen) return;
    const written = this.source.slice(start, end);
    // A tag that is cut off is told as text, at offsets that are not its own.
    if (start < this.#at || (data !== written && !written.startsWith('&'))) return;
    this.#blankTo(start);
    this.#view.push(data === written ? data : sameLength(data, written));
    this.#at = end;
    if (data.trim() !== '') this.#extend(start, end);
  }

  /** One that lets figures pass stays as it is, between two paragraphs. */
  comment(data: string, start: number, end: number): void {
    if (!/^\s*crossfoot-ignore-/.test(data) || start < this.#at) return;
    this.#flush();
    this.#blankTo(start);
    this.#view.push(this.source.slice(start, end));
    this.#at = end;
  }

  close(name: string, at: number | undefined): void {
    this.#stack.pop();
    if (name === 'script' && this.#data) {
      this.#meta.sayLinkedData(this.#data);
      this.#data = '';
    }
    // A term and what is said of it are one item: "Schools closed: 27".
    if (name === 'dt' && this.#open) {
      if (at !== undefined && !/[:：]\s*$/.test(this.#view.at(-1) ?? '')) this.#sign(at, ':');
    } else if (elements.blocks.has(name)) this.#flush();
  }

  finish(): { text: string; pieces: Piece[]; meta: DocumentMeta } {
    this.#flush();
    this.#blankTo(this.source.length);
    const text = this.#view.join('');
    const pieces = this.#pieces.map((piece) => ({ ...piece, ...trim(text, piece) }));
    return { text, pieces: mainPieces(pieces), meta: this.#meta.fields(this.#title) };
  }

  #blankTo(offset: number): void {
    if (offset > this.#at) this.#view.push(blank(this.source.slice(this.#at, offset)));
    this.#at = Math.max(offset, this.#at);
  }

  /** Puts a sign in the place of the first character of a tag. */
  #sign(at: number, sign: string): void {
    this.#blankTo(at);
    this.#view.push(sign);
    this.#at = at + 1;
  }

  #extend(start: number, end: number): void {
    if (this.#open) this.#open.end = end;
    else {
      const { kind = 'paragraph', furniture = false, holder } = this.#stack.at(-1) ?? {};
      this.#open = { start, end, kind, emphatic: false, furniture, holder };
    }
  }

  #flush(): void {
    if (this.#open) this.#pieces.push(this.#open);
    this.#open = undefined;
  }
}

const isLinkedData = (name: string, { type }: Record<string, string>): boolean =>
  name === 'script' && type === 'application/ld+json';
