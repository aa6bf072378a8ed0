import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/plain-summary.ts'],
    // Scenario pages start the built command some hundred times, beside the other tests, on small machines too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
