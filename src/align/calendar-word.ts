/** Capitalised in English wherever they stand, and so no sign of a common subject. */
export const calendarWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
