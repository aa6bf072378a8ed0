import { spawn } from 'node:child_process';
import { env, platform } from 'node:process';

const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Shows an address in the user's browser; where that fails, the address was printed anyway. */
export function openBrowser(address: string): void {
  // Without a screen, what would open is a browser for the terminal, on top of what we print.
  const isBlind = platform === 'linux' && env.DISPLAY === undefined && env.WAYLAND_DISPLAY === undefined;
  if (isBlind) return;
  const [command, ...args] = commands[platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
