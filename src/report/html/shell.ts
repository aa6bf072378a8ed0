import { asset } from './asset.js';
import { markup, type Markup } from './markup.js';

/**
 * A whole page: one file that asks nobody for anything. Its policy allows its own style and script, by their hashes, and
 * nothing else, so that even markup that slipped through could not run.
 */
export function shell(title: string, description: string, body: Markup): string {
  const [style, script] = [asset('page.css'), asset('page.js')];
  const policy = `default-src 'none'; style-src '${style.hash}'; script-src '${script.hash}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Crossfoot">
<meta name="description" content="${description}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
<script type="module">${script}</script>
</body>
</html>
`.html;
}
