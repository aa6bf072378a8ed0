/**
 * A page whose lines mean nothing to the runner of GitHub Actions, which takes `::error::` at the start of a line and
 * `##[error]` anywhere in it for commands, whoever wrote them: a blank between keeps them words.
 */
export function inertLines(page: string): string {
  return page.replace(/^([^\S\n]*:)(?=:)/gm, '$1 ').replaceAll('##[', '## [');
}
