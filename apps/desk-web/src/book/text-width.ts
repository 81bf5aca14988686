const wide = /[\u2e80-\uffff]/

/** About how wide a line is at a size of letters; Han characters are as wide as high. */
export const textWidth = (line: string, size: number): number =>
  [...line].reduce((sum, sign) => sum + (wide.test(sign) ? size : size * 0.58), 0)
