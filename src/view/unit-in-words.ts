/** Units as people write them, one and many, where their code is no word of theirs. By UCUM code. */
const words: Readonly<Record<string, readonly [one: string, many: string]>> = {
  a: ['year', 'years'],
  mo: ['month', 'months'],
  wk: ['week', 'weeks'],
  d: ['day', 'days'],
  h: ['hour', 'hours'],
  min: ['minute', 'minutes'],
  s: ['second', 'seconds'],
  '14.d': ['fortnight', 'fortnights'],
  '10.a': ['decade', 'decades'],
  '100.a': ['century', 'centuries'],
  '[mi_i]': ['mile', 'miles'],
  '[mi_i]2': ['square mile', 'square miles'],
  '[yd_i]': ['yard', 'yards'],
  '[ft_i]': ['foot', 'feet'],
  '[ft_i]2': ['square foot', 'square feet'],
  '[sft_i]': ['square foot', 'square feet'],
  '[in_i]': ['inch', 'inches'],
  '[nmi_i]': ['nautical mile', 'nautical miles'],
  '[lb_av]': ['pound', 'pounds'],
  '[oz_av]': ['ounce', 'ounces'],
  '[stone_av]': ['stone', 'stone'],
  '[ston_av]': ['short ton', 'short tons'],
  '[lton_av]': ['long ton', 'long tons'],
  '[acr_us]': ['acre', 'acres'],
  har: ['hectare', 'hectares'],
  t: ['tonne', 'tonnes'],
  '[bbl_us]': ['barrel', 'barrels'],
  '[gal_us]': ['gallon', 'gallons'],
  '[gal_br]': ['imperial gallon', 'imperial gallons'],
  '[cft_i]': ['cubic foot', 'cubic feet'],
  Cel: ['°C', '°C'],
  '[degF]': ['°F', '°F'],
  km2: ['km²', 'km²'],
  m2: ['m²', 'm²'],
  m3: ['m³', 'm³'],
  '%{point}': ['percentage point', 'percentage points'],
  '%{basis}': ['basis point', 'basis points'],
};

/**
 * A unit behind a number: `years`, `CNY`, `USD per barrel`; nothing for a count.
 *
 * @param unit as in a claim: `1`, an ISO 4217 code, or a UCUM code
 */
export function unitInWords(unit: string, isOne = false): string {
  const [over = '', ...under] = unit.split('/');
  const above = over === '1' ? '' : (words[over]?.[isOne ? 0 : 1] ?? over);
  return [above, ...under.map((part) => `per ${words[part]?.[0] ?? part}`)].filter(Boolean).join(' ');
}
