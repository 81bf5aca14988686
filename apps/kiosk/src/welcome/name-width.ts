const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u
const narrowWidth = 0.6

/** How many Han characters wide a name is, so that it fits the sign whatever its length. */
export const nameWidth = (name: string): number =>
  [...name].reduce((width, letter) => width + (wide.test(letter) ? 1 : narrowWidth), 0)
