import type { Overtaken, Refusal } from '../../wire.js';
import { Refused } from './refused.js';

/**
 * One request, with the session's token.
 *
 * @param body is sent as JSON, and makes it a POST
 * @param keepalive whether it is to arrive even where the page is left meanwhile; then a body holds 64 KiB at most
 * @throws Refused where the server is gone or refuses
 */
export async function call(
  token: string,
  path: string,
  body?: unknown,
  keepalive = false,
): Promise<Response> {
  const answer = await fetch(`/api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    keepalive,
  }).catch(() => {
    throw new Refused('The session has ended: start it again in the terminal, and reload this page.');
  });
  if (answer.ok) return answer;
  const said = (await answer.json().catch(() => ({}))) as Partial<Overtaken & Refusal>;
  throw new Refused(
    said.error ?? reasons[answer.status] ?? `The server answered ${answer.status}.`,
    said.overtaken,
  );
}

const reasons: Readonly<Record<number, string>> = {
  401: 'This address is not of the present session: open the one that the terminal shows.',
  403: 'This address is not of the present session: open the one that the terminal shows.',
  409: 'Somebody else has decided this meanwhile.',
};
