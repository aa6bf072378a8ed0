import { defineConfig } from 'vite';

/** The page of `crossfoot review`; all that it needs lies beside it, since it is shown where there is no network. */
export default defineConfig({
  root: 'src/review/page',
  base: './',
  build: {
    outDir: '../../../dist/review-page',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // A strict policy for content lets no data: address pass.
    assetsInlineLimit: 0,
  },
});
