/** The name of a finding's place in a page, which others may link to: safe in an address. */
export function findingAnchor(id: string): string {
  return `finding-${id.replace(/[^\w-]/g, '-')}`;
}
