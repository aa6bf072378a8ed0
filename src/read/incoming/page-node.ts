/** As much of the DOM as is needed here; its own types come with browsers only. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  nodeType: number;
  /** Upper case for the elements of HTML. */
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}
