import type { Decision } from '../../../model/decision.js';
import { call } from './call.js';

/** Reads server-sent events until the stream ends. An `EventSource` would do, if it could send a token. */
export async function readEvents(
  token: string,
  decided: (decisions: readonly Decision[]) => void,
  opened: () => void,
): Promise<void> {
  const { body } = await call(token, 'events');
  if (!body) return;
  opened();
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (rest + value).split(/\r?\n\r?\n/);
    rest = events.pop() ?? '';
    for (const event of events) {
      const lines = event.split(/\r?\n/);
      if (!lines.includes('event: decisions')) continue;
      const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5));
      decided(JSON.parse(data.join('\n')) as Decision[]);
    }
  }
}
