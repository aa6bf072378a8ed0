/** A number of up to two digits, in a pattern. */
export const smallNumber = String.raw`(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})`;
