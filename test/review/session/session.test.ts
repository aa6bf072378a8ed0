import { describe, expect, it } from 'vitest';
import { inFolder } from '../../read/in-folder.js';
import { madeSession, madeResult } from './made-session.js';

describe('x', () => {
  it('y', () => inFolder({}, async (folder) => {
    const { session } = await madeSession(folder);
    console.log(session.start().queue.map((q) => [q.id, q.rule, q.severity, q.message, q.spread, q.group]), (await madeResult()).findings.length);
    expect(1).toBe(1);
  }));
});
