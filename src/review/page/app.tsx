import { useEffect, useState } from 'preact/hooks';
import { begin } from './actions/begin.js';
import type { Server } from './server/server.js';
import type { Review } from './state/review.js';
import { Screen } from './screen.js';

/** The page from its first byte: waiting, refused, or at work. */
export function App({ server }: { server: Server }) {
  const [review, setReview] = useState<Review>();
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    begin(server).then(setReview, (error: unknown) => {
      setRefusal(error instanceof Error ? error.message : String(error));
    });
  }, [server]);
  if (review) return <Screen review={review} />;
  return (
    <main class="waiting">
      <h1>{refusal === undefined ? 'Reading the findings …' : 'There is no session here'}</h1>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
    </main>
  );
}
