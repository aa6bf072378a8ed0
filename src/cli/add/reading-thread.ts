import { parentPort, workerData } from 'node:worker_threads';
import { readIncoming } from '../../read/incoming/read-incoming.js';

const { bytes, name } = workerData as { bytes: Uint8Array; name: string };

try {
  parentPort?.postMessage(await readIncoming(Buffer.from(bytes), name));
} catch (error) {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const missing = /'(?<name>@?[^']+)'/.exec(message)?.groups?.name;
  const refusal =
    code === 'ERR_MODULE_NOT_FOUND'
      ? `cannot be read: the optional package ${missing ?? ''} is not installed; npm install ${missing ?? ''}`
      : `could not be read: ${message}`;
  parentPort?.postMessage({ refusal });
}
