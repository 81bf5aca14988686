/** An amount in fen: CNY 10 is 1000. */
export type Fen = number

/** The amount as it is printed: `¥1,286.50`, two decimals, the sign in front. */
export function formatFen(fen: Fen): string {
  if (!Number.isSafeInteger(fen)) throw new Error(`${fen} is not a whole number of fen`)
  const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const cents = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${fen < 0 ? '-' : ''}¥${whole}.${cents}`
}
