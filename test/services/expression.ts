/** What expressions may name: `inputs.paths`, `steps.base.outputs.ref`. */
export type Contexts = Record<string, unknown>;

/** Text with each `${{ ... }}` in it worked out, as a runner of GitHub Actions does. */
export function expand(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.+?)\}\}/g, (_, expression: string) => {
    const value = evaluate(expression, contexts);
    return typeof value === 'string' ? value : '';
  });
}

/** One expression, of names, strings, `==`, `!=`, `&&` and `||`: as much of the language as we use. */
export function evaluate(expression: string, contexts: Contexts): unknown {
  const tokens = expression.match(/'[^']*'|&&|\|\||[=!]=|[\w.-]+/g) ?? [];
  const atom = () => {
    const token = tokens.shift() ?? '';
    if (token.startsWith("'")) return token.slice(1, -1);
    return token
      .split('.')
      .reduce<unknown>((value, name) => (value as Contexts | undefined)?.[name], contexts);
  };
  const comparison = () => {
    const left = atom();
    const sign = /^[=!]=$/.test(tokens[0] ?? '') ? tokens.shift() : undefined;
    // Nothing equals the empty string there.
    return sign === undefined ? left : ((left ?? '') === (atom() ?? '')) === (sign === '==');
  };
  const conjunction = () => {
    let value = comparison();
    while (tokens[0] === '&&' && tokens.shift()) {
      const right = comparison();
      value = value ? right : value;
    }
    return value;
  };
  let value = conjunction();
  while (tokens[0] === '||' && tokens.shift()) {
    const right = conjunction();
    value = value ? value : right;
  }
  if (tokens.length > 0) throw new Error(`cannot work out ${expression}`);
  return value;
}
