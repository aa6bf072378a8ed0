import { pathToFileURL } from 'node:url';
import type { Config } from '../model/config.js';
import type { Problem } from '../model/problem.js';
import { validator } from '../model/validator.js';

/** Reads a configuration that a module exports, as its default or as `config`. */
export async function readModule(path: string): Promise<{ config: Config } | { problems: Problem[] }> {
  try {
    const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
    const value = module.default ?? module.config;
    if (value === undefined)
      return { problems: [{ path, message: 'exports no configuration; expected a default export' }] };
    const errors = (await validator('config'))(value);
    if (errors.length === 0) return { config: value as Config };
    return { problems: errors.map((error) => ({ path, message: error.replace(/^\/([^:]*):/, '"$1":') })) };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { problems: [{ path, message: `cannot be loaded: ${reason}` }] };
  }
}
