/** Where in a folder a configuration may lie, in the order in which it is looked for. */
export const configPlaces = [
  'crossfoot.config.yaml',
  'crossfoot.config.yml',
  'crossfoot.config.json',
  'crossfoot.config.mjs',
  '.config/crossfoot.yaml',
  '.config/crossfoot.yml',
  '.config/crossfoot.json',
  // Under a key: it is about more than that.
  'package.json',
] as const;
