/** Markup as blank space of the same length; line ends stay, so that a line keeps its number. */
export const blank = (markup: string): string => markup.replace(/[^\r\n]/g, ' ');
