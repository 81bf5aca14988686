/** So many of so many, kept as counts so that nothing is rounded before it is printed. */
export interface Ratio {
  readonly part: number
  readonly whole: number
}

/** How many of `all` are `wanted`. */
export const ratioOf = <One>(all: readonly One[], wanted: (one: One) => boolean): Ratio => ({
  part: all.filter(wanted).length,
  whole: all.length,
})

/** `66.7%` with one decimal; nothing out of nothing is `—`. */
export const ratioText = ({ part, whole }: Ratio): string =>
  whole === 0 ? '—' : `${(Math.round((part * 1000) / whole) / 10).toFixed(1)}%`
