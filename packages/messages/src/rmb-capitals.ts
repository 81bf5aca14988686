import type { Fen } from '@frontdesk/rules'

const digits = [...'零壹贰叁肆伍陆柒捌玖']
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿']

/** As far as 万 and 亿 reach without being said twice: below ten thousand times 亿. */
const tooLargeFen = 1e14

/**
 * The amount in Chinese capitals as bills have it, by the People's Bank's rules for filling them in:
 * `壹仟陆佰捌拾元零叁角贰分`. A receipt is never for less than nothing.
 */
export function rmbCapitals(fen: Fen): string {
  if (!Number.isSafeInteger(fen) || fen < 0 || fen >= tooLargeFen) {
    throw new Error(`${fen} fen cannot stand on a bill`)
  }
  const yuan = Math.floor(fen / 100)
  const change = changeText(fen % 100)
  if (yuan === 0) return change || '零元整'
  // A zero keeps anyone from writing a digit into the gap before the change.
  const hasGap = change !== '' && (yuan % 10 === 0 || fen % 100 < 10)
  return `${yuanText(yuan)}元${hasGap ? '零' : ''}${change || '整'}`
}

// 整 closes what ends with 元; after 角 it may be left out, after 分 it must.
function changeText(fen: number): string {
  const [jiao, rest] = [Math.floor(fen / 10), fen % 10]
  return `${jiao > 0 ? `${digits[jiao]}角` : ''}${rest > 0 ? `${digits[rest]}分` : ''}`
}

/** Groups of four digits, each with its 万 or 亿; one zero stands for any number in a row. */
function yuanText(yuan: number): string {
  let text = ''
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = Math.floor(yuan / 10_000 ** index) % 10_000
    if (group === 0) continue
    const hasGap = text !== '' && (group < 1000 || isEmptyAbove(yuan, index))
    text += `${hasGap ? '零' : ''}${groupText(group)}${groups[index]}`
  }
  return text
}

/** True when the whole group above is zeros, as the one of 万 in 1,0000,5000. */
const isEmptyAbove = (yuan: number, index: number) =>
  Math.floor(yuan / 10_000 ** (index + 1)) % 10_000 === 0

const groupText = (group: number): string =>
  [3, 2, 1, 0]
    .map((place) => [Math.floor(group / 10 ** place) % 10, place] as const)
    .map(([digit, place]) => (digit === 0 ? '零' : `${digits[digit]}${places[place]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
