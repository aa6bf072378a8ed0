import { makeJudge } from './judge.js';
import { runErrors } from './run-errors.js';
import { errorsTable } from './errors-table.js';
import { outcomePage } from './outcome-page.js';

const { argv, stdout } = process;
const stories = Number(argv[2] ?? 5);
const shown = argv[3];
const outcomes = [...runErrors(await makeJudge('rules/glossary'), stories)];
stdout.write(`${errorsTable(outcomes)}\n`);
if (shown !== undefined) stdout.write(outcomes.flatMap((outcome) => outcomePage(outcome, shown)).join('\n'));
