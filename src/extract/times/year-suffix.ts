const written = String.raw`(?<year>(?:19|20)\d{2})(?![,.]?\d)`;
const pointed = String.raw`(?<that>this|last|next|the\ssame|the\sprevious)\syear`;

/** "2024", "of this year", ", last year" behind a month or quarter, where there is one; read by `yearOf`. */
export const yearSuffix = String.raw`(?:,?\s(?:of\s|in\s)?(?:${written}|${pointed}))?`;
