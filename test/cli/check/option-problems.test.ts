import { expect, it } from 'vitest';
import { optionProblems } from '../../../src/cli/check/option-problems.js';

const options = {
  digits: { value: 2, least: 1, what: 'how many digits' },
  share: { value: 0.5, least: 0, most: 1, what: 'how large a part' },
};
const fault = (keys: readonly string[], message: string) => ({ path: keys.join(' '), message });

it.each<[set: Record<string, number>, told: string[]]>([
  [{}, []],
  [{ digits: 1, share: 1 }, []],
  [{ digit: 3 }, ['crew/size has no option "digit". Did you mean "digits"?']],
  [{ harbour: 3 }, ['crew/size has no option "harbour". It has digits, share.']],
  [{ toString: 3 }, ['crew/size has no option "toString". It has digits, share.']],
  [{ digits: 0 }, ['"digits" of crew/size is 0; expected 1 or more']],
  [
    { share: 1.5, digits: NaN },
    ['"share" of crew/size is 1.5; expected 0 to 1', '"digits" of crew/size is NaN; expected 1 or more'],
  ],
])('options %j', (set, told) => {
  const problems = optionProblems({ id: 'crew/size', options }, set, { fault });
  expect(problems.map(({ message }) => message)).toEqual(told);
  expect(problems.map(({ path }) => path.startsWith('rules crew/size options '))).toEqual(
    told.map(() => true),
  );
});

it('tells of a rule without options', () => {
  const [problem] = optionProblems({ id: 'crew/size' }, { digits: 3 }, { fault });
  expect(problem?.message).toBe('crew/size has no option "digits". It has none.');
});
