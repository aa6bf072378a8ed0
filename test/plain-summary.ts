import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one plain line, `214 passed, 0 failed`, for whoever reads only the end of a log. A test file
 * that could not be loaded, and an error outside all tests, count as one failed test each.
 */
class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      Array.from(module.children.allTests(), (test) => test.result().state),
    );
    const count = (state: string) => states.filter((other) => other === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
    process.stdout.write(
      `\n${count('passed')} passed, ${count('failed') + broken + errors.length} failed${skipped}\n`,
    );
  }
}

// Vitest loads a reporter by its file's default export.
export default PlainSummary;
