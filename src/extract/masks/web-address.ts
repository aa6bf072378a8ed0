import type { Mask } from './mask.js';

export const webAddress: Mask = {
  kind: 'address',
  name: 'web or mail address',
  trigger: ['@', '/', 'www'],
  // A mailbox starts where nothing of it stands before: without that, each letter of a long word is a new try.
  pattern: /(?:https?:\/\/|\bwww\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+/giu,
  examples: {
    'Write to desk7@kestrel.example or see www.kestrel.example/news/2024/11': [
      'desk7@kestrel.example',
      'www.kestrel.example/news/2024/11',
    ],
  },
  counterexamples: ['The 7 desks were sold at 11 pounds each.', 'Cod @ 4 crowns'],
};
