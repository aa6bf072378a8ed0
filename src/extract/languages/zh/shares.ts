/** Words that are a share of their own, in percent. */
export const setShares: Readonly<Record<string, number>> = {
  一半: 50,
  半数: 50,
  打对折: 50,
};
