import { failed } from '../actions/failed.js';
import type { Review } from '../state/review.js';

/** What was decided, as a file to keep. */
export function Exports({ review }: { review: Review }) {
  const { exports } = review.session.value;
  if (exports.length === 0) return null;
  return (
    <p class="panel-buttons">
      <span>Save the decisions as</span>
      {exports.map((format) => (
        <button key={format} type="button" onClick={() => void download(review, format)}>
          {format}
        </button>
      ))}
    </p>
  );
}

async function download(review: Review, format: string): Promise<void> {
  try {
    const address = URL.createObjectURL(await review.server.exported(format));
    const link = Object.assign(document.createElement('a'), {
      href: address,
      download: `decisions.${endings[format] ?? format}`,
    });
    link.click();
    URL.revokeObjectURL(address);
  } catch (error) {
    failed(review, error, 'Nothing was exported.');
  }
}

const endings: Readonly<Record<string, string>> = { markdown: 'md', claimreview: 'json' };
