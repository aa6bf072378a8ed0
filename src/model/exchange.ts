const start = 'exchanged: ';

/** The name of an alignment whose claims are two figures that reports tell the other way round. */
export const exchange = {
  named: (readings: readonly string[]): string => `${start}${readings.join(' and ')}`,
  isNamed: (metric: string): boolean => metric.startsWith(start),
};
