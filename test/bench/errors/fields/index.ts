import type { Field } from '../field.js';
import { budgets } from './budgets.js';
import { casualties } from './casualties.js';
import { companies } from './companies.js';
import { crime } from './crime.js';
import { elections } from './elections.js';
import { environment } from './environment.js';
import { health } from './health.js';
import { labour } from './labour.js';
import { sport } from './sport.js';
import { trade } from './trade.js';
import { transport } from './transport.js';

export const fields: readonly Field[] = [
  crime,
  casualties,
  health,
  companies,
  budgets,
  elections,
  labour,
  trade,
  sport,
  environment,
  transport,
];
