const up = [1, 2, 3, 4, 6, 8];

/** Powers of ten a figure may be off by: a point in the wrong place, thousand for million, 万 for million, 亿. */
export const powers: readonly number[] = up.flatMap((power) => [power, -power]);
