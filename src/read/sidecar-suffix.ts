/** `NAME.meta.yaml` says of `NAME.txt` what front matter would. */
export const sidecarSuffix = '.meta.yaml';
