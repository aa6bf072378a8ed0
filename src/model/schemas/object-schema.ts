export const dialect = 'https://json-schema.org/draft/2020-12/schema';

export interface PropertySchema {
  description: string;
  [keyword: string]: unknown;
}

/** An object inside another one. */
export interface ObjectShape<T> {
  type: 'object';
  /** One for each field of the type: a new field of the type does not compile until it is described here. */
  properties: { readonly [K in keyof Required<T>]: PropertySchema };
  required: readonly (keyof T)[];
  additionalProperties: boolean;
}

/** The JSON Schema (2020-12) of one type of ours. */
export interface ObjectSchema<T> extends ObjectShape<T> {
  $schema: typeof dialect;
  $id: `urn:crossfoot:schema:${string}`;
  title: string;
  description: string;
}
