/** What the source of a report is called when something is said of it. */
export function called(file: string): string {
  return file === '-' ? 'what came through the pipe' : file;
}
