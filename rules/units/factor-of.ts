/** What a unit measures, and how many of the base unit of that kind one of it is. */
export interface Factor {
  kind: string;
  factor: number;
}

/** Definitions of UCUM units, exact but for the barrel's trade names; the first unit of each kind is the base. */
const kinds: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    m: 1,
    nm: 1e-9,
    mm: 0.001,
    cm: 0.01,
    km: 1000,
    '[in_i]': 0.0254,
    '[ft_i]': 0.3048,
    '[yd_i]': 0.9144,
    '[mi_i]': 1609.344,
    '[nmi_i]': 1852,
  },
  area: {
    m2: 1,
    km2: 1e6,
    har: 10_000,
    '[acr_us]': 4046.8726,
    '[ft_i]2': 0.09290304,
    '[mi_i]2': 2589988.110336,
  },
  mass: { kg: 1, ug: 1e-9, mg: 1e-6, g: 0.001, t: 1000, '[oz_av]': 0.028349523125, '[lb_av]': 0.45359237 },
  volume: {
    L: 1,
    mL: 0.001,
    m3: 1000,
    '[gal_us]': 3.785411784,
    '[bbl_us]': 158.987294928,
    '[cft_i]': 28.316846592,
  },
  power: { W: 1, kW: 1000, MW: 1e6, GW: 1e9, TW: 1e12 },
  energy: { 'W.h': 1, 'kW.h': 1000, 'MW.h': 1e6, 'GW.h': 1e9, 'TW.h': 1e12 },
  time: { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800 },
  years: { a: 1, '10.a': 10, '100.a': 100 },
};

const known = new Map(
  Object.entries(kinds).flatMap(([kind, units]) =>
    Object.entries(units).map(([unit, factor]): [string, Factor] => [unit, { kind, factor }]),
  ),
);

/**
 * How a unit converts, UCUM, also one unit by another (`km/h`). Undefined where no fixed factor leads anywhere: counts,
 * money, months, temperatures.
 */
export function factorOf(unit: string): Factor | undefined {
  const [base = '', per] = unit.split('/');
  const [above, below] = [known.get(base), per === undefined ? undefined : known.get(per)];
  if (per === undefined || !above || !below) return per === undefined ? above : undefined;
  return { kind: `${above.kind}/${below.kind}`, factor: above.factor / below.factor };
}
