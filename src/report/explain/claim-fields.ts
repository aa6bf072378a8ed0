import type { Claim, Implied } from '../../model/claim.js';

/** What was read into a figure, by the name of the field; what was not said with it is marked. */
export function claimFields(claim: Claim): [name: string, value: string][] {
  const scope = ['period', 'place', 'actor', 'event'] as const;
  const said = ['object', 'action', 'direction', 'basis', 'attribution', 'of', 'partOf'] as const;
  return [
    ['value', claim.value === null ? 'cannot be read as one number' : String(claim.value)],
    ...(claim.readings ?? []).map(({ value, why }): [string, string] => ['or', `${value}: ${why}`]),
    ['bounds', `${claim.low ?? 'open'} to ${claim.high ?? 'open'}, give or take ${claim.margin}`],
    ['relation', claim.relation],
    ['unit', claim.unit === '1' ? '1 (a count)' : claim.unit],
    ['measure', claim.measure],
    ['metric', claim.metric],
    ...[...scope, ...said].flatMap((name): [string, string][] => {
      const value = claim[name];
      return value === undefined ? [] : [[name, `${value}${mark(claim, name)}`]];
    }),
    ['section', claim.section],
    ['confidence', claim.confidence.toFixed(2)],
  ];
}

function mark({ implied }: Claim, name: string): string {
  return implied?.includes(name as Implied) ? ' (taken from its surroundings)' : '';
}
