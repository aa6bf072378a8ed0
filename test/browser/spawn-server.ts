import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';

/** A process that answers at an address, until it is stopped. */
export interface SpawnedServer {
  /** With its token. */
  address: string;
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Runs Node with these arguments, until it prints its address. */
export async function spawnServer(args: readonly string[], cwd: string): Promise<SpawnedServer> {
  const child = spawn(execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  let said = '';
  const address = await new Promise<string>((found, reject) => {
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const [shown] = /http:\S+/.exec(said) ?? [];
      if (shown !== undefined) found(shown);
    });
    child.on('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
  return {
    address,
    async stop(signal) {
      child.kill(signal);
      await gone;
    },
  };
}
