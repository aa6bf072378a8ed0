import type { Source } from '../../../view/finding-view.js';
import { sayDate } from '../text/say-date.js';
import { harmless } from '../text/harmless.js';

/** Who published it and when: `Kestrel Courier · 12 March 2024`. */
export function SourceLine({ source }: { source: Source }) {
  const { outlet, title, document, published } = source;
  return (
    <span class="source">
      <b>
        <bdi>{harmless(outlet ?? title ?? document)}</bdi>
      </b>
      {published !== undefined && <time> · {sayDate(published)}</time>}
    </span>
  );
}
