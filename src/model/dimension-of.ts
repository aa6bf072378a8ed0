/** What units measure, each with those of its units that reports of one thing may mix up or convert. UCUM codes. */
const dimensions: Readonly<Record<string, string>> = {
  time: 'a mo wk d h min s 14.d 10.a 100.a',
  length: 'm km cm mm um nm [mi_i] [yd_i] [ft_i] [in_i] [nmi_i]',
  mass: 'g kg mg ug t kt Mt [lb_av] [oz_av] [ston_av] [lton_av] [stone_av]',
  area: 'm2 km2 cm2 har [acr_us] [mi_i]2 [sft_i] [ft_i]2',
  volume: 'L mL hL m3 cm3 [cft_i] [gal_us] [gal_br] [bbl_us] [tsp_us] [tbs_us] [foz_us] [pt_us]',
  power: 'W kW MW GW TW [HP]',
  energy: 'J kJ MJ GJ W.h kW.h MW.h GW.h TW.h cal kcal',
  temperature: 'Cel [degF] K',
  concentration: '[ppm] [ppb]',
  ratio: '% %{point} %{basis}',
};

const byUnit = new Map(
  Object.entries(dimensions).flatMap(([name, units]) =>
    units.split(' ').map((unit) => [unit, name] as const),
  ),
);

/**
 * What a unit measures: `length` of `km`, `money` of `EUR`, `money/time` of `EUR/mo`; a unit of which nothing else
 * is known is a dimension of its own.
 *
 * @param unit `1`, an ISO 4217 code, or a UCUM code, as in a claim
 */
export function dimensionOf(unit: string): string {
  const whole = byUnit.get(unit);
  if (whole !== undefined || !unit.includes('/')) return whole ?? dimensionOfPart(unit);
  return unit
    .split('/')
    .map((part) => byUnit.get(part) ?? dimensionOfPart(part))
    .join('/');
}

function dimensionOfPart(part: string): string {
  return /^[A-Z]{3}$/.test(part) ? 'money' : part;
}
