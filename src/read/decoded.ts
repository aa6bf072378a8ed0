/** A file's text, perhaps with a warning about it, or why the file has none. */
export type Decoded = { text: string; warning?: string } | { refusal: string };
