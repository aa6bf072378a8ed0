/** `1 finding`, `2 findings`; what is no plain noun brings its own plural. */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`;
}
