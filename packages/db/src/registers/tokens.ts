import { pinyin } from 'pinyin-pro'

const shortestPhone = 7
const shortestPhoneTail = 4
const mostTokensAsked = 8
const hanRun = /\p{Script=Han}+/gu
const latinRun = /\p{Script=Latin}+/gu
const digitRun = /\d+(?:-\d+)*/g
const spokenUnit =
  /(\d+)\s*(?:栋|幢|座|号楼|號樓|棟|#)\s*(?:(\d+)\s*单元)?\s*(\d+)\s*(?:室|房|号)?/gu

/** Under what a text is found: Han characters and pairs, pinyin and initials, numbers and their tails. */
export function tokensOf(text: string): string[] {
  const plain = fold(text)
  return unique([
    ...runs(plain, hanRun).flatMap(hanTokens),
    ...runs(plain, latinRun),
    ...runs(plain, digitRun).flatMap(numberTokens),
  ])
}

/** A phone is found by all of it, and by its last digits from four on. */
export function phoneTokensOf(phone: string): string[] {
  const digits = phoneDigits(phone)
  const tails = Math.max(0, digits.length - shortestPhoneTail + 1)
  return unique(Array.from({ length: tails }, (_, start) => digits.slice(start)))
}

/** What somebody typed, as the tokens that must all be found. */
export function askedTokensOf(text: string): string[] {
  const plain = fold(text).trim()
  if (isWholePhone(plain)) return [phoneDigits(plain)]
  const written = plain.replace(spokenUnit, (...match) =>
    match.slice(1, 4).filter(Boolean).join('-'),
  )
  return unique([
    ...runs(written, hanRun).flatMap((run) => (pairs(run).length > 0 ? pairs(run) : [run])),
    ...runs(written, latinRun),
    ...runs(written, digitRun),
  ]).slice(0, mostTokensAsked)
}

/** Seven digits or more, however spaced; with dashes only when it does not begin as a unit's label. */
const isWholePhone = (text: string): boolean =>
  /^\+?[\d\s()-]+$/.test(text) &&
  phoneDigits(text).length >= shortestPhone &&
  !/^\d{1,2}-/.test(text)

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v')

const runs = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? []

const unique = (tokens: readonly string[]): string[] => [...new Set(tokens)]

/** By these a phone is compared, however it is spaced and with or without China's code. */
export const phoneDigits = (phone: string): string =>
  phone.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '')

const pairs = (run: string): string[] => {
  const characters = [...run]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

function hanTokens(run: string): string[] {
  const readings = [spell(run, 'off'), spell(run, 'head')]
  return [...run, ...pairs(run), ...readings.flatMap(partsOfReading)]
}

const spell = (run: string, surname: 'head' | 'off'): string[] =>
  pinyin(run, { toneType: 'none', type: 'array', nonZh: 'removed', v: true, surname }).filter(
    (syllable) => /^[a-z]+$/.test(syllable),
  )

/** Every stretch of syllables, in full and by initials: 林知夏 is found by linzhi, zhixia, lzx, zx. */
const partsOfReading = (syllables: readonly string[]): string[] =>
  stretches(syllables).flatMap((part) => [
    part.join(''),
    ...(part.length > 1 ? [part.map((syllable) => syllable[0]).join('')] : []),
  ])

const longestStretch = 4

const stretches = (syllables: readonly string[]): string[][] =>
  syllables.flatMap((_, start) =>
    Array.from({ length: Math.min(longestStretch, syllables.length - start) }, (_unused, more) =>
      syllables.slice(start, start + more + 1),
    ),
  )

/** 3-2-1202 is found whole, run together, and without its first parts. */
function numberTokens(number: string): string[] {
  const parts = number.split('-')
  const tails = parts.map((_, start) => parts.slice(start).join('-'))
  return [...tails, parts.join('')]
}
