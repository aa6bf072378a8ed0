/** A web page with this in its head and body. */
export function madePage(body: string, head = ''): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}
