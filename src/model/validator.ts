import type { DefinedError } from 'ajv/dist/2020.js';
import { nearestWord } from './nearest-word.js';
import { type SchemaName, schemas } from './schemas/index.js';

/** What is wrong with a value, one line each (`/relation: expected one of ...`); empty where nothing is. */
export type Validate = (value: unknown) => string[];

let compiler: Promise<(id: string) => Validate> | undefined;

/**
 * Makes the check of a value against one of our schemas. The library behind it is loaded with the first one:
 * most commands on a bare folder of text files never need it.
 */
export async function validator(name: SchemaName): Promise<Validate> {
  compiler ??= loadCompiler();
  const compile = await compiler;
  return compile(schemas[name].$id);
}

async function loadCompiler(): Promise<(id: string) => Validate> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true, schemas: Object.values(schemas) });
  return (id) => (value) =>
    ajv.validate(id, value) ? [] : ((ajv.errors ?? []) as DefinedError[]).flatMap(describe);
}

function describe(error: DefinedError): string[] {
  const path = error.instancePath;
  // The name's own errors, and those of the branch, say what is wrong.
  if (error.keyword === 'propertyNames' || error.keyword === 'if') return [];
  if (error.keyword === 'required') return [`${path}/${error.params.missingProperty}: expected, but missing`];
  if (error.keyword === 'additionalProperties') {
    return [`${path}/${error.params.additionalProperty}: not a known field${hint(error)}`];
  }
  return [`${path || '/'}: expected ${expectation(error)}, not ${shown(error.data)}${hint(error)}`];
}

function expectation(error: DefinedError): string {
  const { keyword, params, parentSchema, message = 'something else' } = error;
  if (keyword === 'type') return [params.type].flat().join(' or ');
  if (keyword === 'enum') return `one of ${params.allowedValues.map(shown).join(', ')}`;
  if (keyword === 'const') return shown(params.allowedValue);
  if (keyword === 'minLength') return 'some text';
  if (keyword === 'pattern') return String(parentSchema?.title ?? `a match of ${params.pattern}`);
  if (keyword === 'uniqueItems') return 'each item once';
  if (keyword === 'minItems') return `${params.limit} or more items`;
  return message.replace(/^must be /, '');
}

function hint(error: DefinedError): string {
  const nearest = nearestValid(error);
  return nearest === undefined ? '' : `; did you mean ${shown(nearest)}?`;
}

function nearestValid(error: DefinedError): string | undefined {
  if (error.keyword === 'additionalProperties') {
    const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
    return nearestWord(error.params.additionalProperty, known);
  }
  if (error.keyword === 'enum' && typeof error.data === 'string') {
    return nearestWord(error.data, error.params.allowedValues.map(String));
  }
  return undefined;
}

/** As JSON, cut where it is long: a field that holds a whole report is not to fill the screen. */
function shown(value: unknown): string {
  const json = value === undefined ? 'undefined' : JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}
