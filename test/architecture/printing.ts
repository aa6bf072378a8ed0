import ts from 'typescript';
import { nodesIn, parsed, placeOf, type SourceFile } from './source-file.js';

const ofProcess = new Set(['exit', 'exitCode', 'abort', 'stdout', 'stderr']);

/** Uses of the console, the output streams and the exit code anywhere but in the commands. */
export function printing(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !path.startsWith('src/cli/'))
    .flatMap((file) => nodesIn(parsed(file)).filter(ts.isPropertyAccessExpression).filter(prints))
    .map(
      (node) => `${placeOf(node)} uses ${node.getText()}: return the answer, and let src/cli print and exit`,
    );
}

function prints({ expression, name }: ts.PropertyAccessExpression): boolean {
  if (!ts.isIdentifier(expression)) return false;
  return expression.text === 'console' || (expression.text === 'process' && ofProcess.has(name.text));
}
