/** `--rules FILE`, for the commands that check. */
export const rulesOption = {
  type: 'string',
  array: true,
  nargs: 1,
  requiresArg: true,
  describe: 'A rule of your own, a YAML file or a module; may be given more than once',
} as const;
