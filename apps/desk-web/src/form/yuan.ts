/** Fen of an amount typed in yuan; what is no amount stays as it was typed, so that the schema can say so. */
export function fenOf(text: string): number | string {
  const match = /^(\d{1,10})(?:\.(\d{0,2}))?$/.exec(text.trim().replaceAll(',', ''))
  if (!match) return text
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** An amount in fen as it is typed: `12.50`. */
export const yuanOf = (value: unknown): string =>
  typeof value === 'number' ? (value / 100).toFixed(2) : String(value ?? '')
