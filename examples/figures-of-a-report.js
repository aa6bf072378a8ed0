// What one report says in figures: each with its value, its unit, what it measures and for when.
import { extract } from 'crossfoot';

const { claims } = await extract({
  name: 'gazette.md',
  text: `---
published: 2031-02-03
---
The Kestrel Bay ferry carried 48,210 passengers in 2030, up 12% from 2029. The harbour employs more than 400 people,
and its office spent £1.3 million on a new pier last year.
`,
});

for (const { quote, low, high, unit, metric, period } of claims) {
  console.log(`${quote}: ${low ?? ''}..${high ?? ''} ${unit}, ${metric}, ${period}`);
}

/* prints
48,210: 48210..48210 1, passenger, 2030
12%: 12..12 %, passenger, 2030
400: 400.. 1, employ person, undefined
£1.3 million: 1300000..1300000 GBP, office +new +pier, 2030
*/
