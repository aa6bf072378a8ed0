import { importsOf } from './imports-of.js';
import type { SourceFile } from './source-file.js';

/** Each circle once, from the file by which it was first entered. */
export function circularImports(files: readonly SourceFile[]): string[] {
  const targets = new Map(files.map((file) => [file.path.replace(/\.tsx$/, '.ts'), importsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];

  function follow(path: string, way: readonly string[]): void {
    const seen = way.indexOf(path);
    if (seen >= 0) circles.push([...way.slice(seen), path].join(' -> '));
    if (seen >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) follow(target, [...way, path]);
    done.add(path);
  }

  for (const path of targets.keys()) follow(path, []);
  return circles.map((circle) => `${circle}: move what both ends need into a file of its own`);
}
