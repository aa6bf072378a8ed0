const place = 'crossfoot-token';

/**
 * The secret of this session: handed over once behind the `#` of the address, which no server and no log sees, then
 * kept for this tab alone and taken out of the address, so that it is not passed on with it.
 */
export function takeToken(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('token') ?? location.hash.slice(1);
  if (given) {
    sessionStorage.setItem(place, given);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(place) ?? '';
}
