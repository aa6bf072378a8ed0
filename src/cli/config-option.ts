/** `--config FILE` and `--no-config`, for the commands that look for a configuration. */
export const configOption = {
  type: 'string',
  requiresArg: true,
  describe: 'Read this configuration; --no-config reads none. Without either, it is looked for',
} as const;
