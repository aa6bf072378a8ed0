/** The value that holds where an option is given more than once: yargs hands over all of them. */
export function lastGiven<Value>(given: Value | Value[]): Value {
  return Array.isArray(given) ? (given.at(-1) as Value) : given;
}
