import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemas } from '../../src/model/schemas/index.js';
import { validator } from '../../src/model/validator.js';

const shipped = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

it('the schema for editors is that of today; npm run docs brings it up to date', () => {
  expect(JSON.parse(shipped('schemas/config.json'))).toEqual(JSON.parse(JSON.stringify(schemas.config)));
});

it('the configuration that init writes says nothing, and all that it shows may be said', async () => {
  const template = shipped('templates/crossfoot.config.yaml');
  expect(parse(template)).toBeNull();
  const shown = parse(template.replace(/^#(?=\S| {2})/gm, '')) as object;
  expect((await validator('config'))(shown)).toEqual([]);
  const known = Object.keys(schemas.config.properties).filter((key) => key !== '$schema');
  expect(Object.keys(shown).toSorted()).toEqual(known.toSorted());
});

it.each(['github', 'gitlab', 'pre-commit'])('what init writes for %s is YAML', (service) => {
  expect(parse(shipped(`templates/${service}.yaml`))).toBeTypeOf('object');
});
