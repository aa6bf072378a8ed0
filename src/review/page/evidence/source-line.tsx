import type { Source } from '../../../view/finding-view.js';
import { sayDate } from '../text/say-date.js';
import { clipText } from '../text/clip-text.js';
import { harmless } from '../text/harmless.js';

const longest = 80;

/** Who published it and when: `Kestrel Courier · 12 March 2024`. */
export function SourceLine({ source }: { source: Source }) {
  const { outlet, title, document, published } = source;
  return (
    <span class="source">
      <b>
        <bdi>{harmless(clipText(outlet ?? title ?? document, longest))}</bdi>
      </b>
      {published !== undefined && <time> · {sayDate(published)}</time>}
    </span>
  );
}
