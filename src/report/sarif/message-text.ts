import { plainText } from '../../view/plain-text.js';

/** Text from documents as part of a SARIF message, in which brackets make links and braces placeholders. */
export function messageText(text: string): string {
  return plainText(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}
