/** How far apart, in ln: headlines round as they like, and "more than 2,000" stands for 2,600, but hardly for 9,000. */
export const headlineRounding = { loose: 0.05, farthest: 0.4 };
