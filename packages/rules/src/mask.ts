const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

const charactersOf = (text: string): string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment)

/** `11010519491231002X` becomes `110***********002X`: no birthday, but enough to compare a card. */
export const maskIdentityNumber = (number: string): string =>
  number.length < 10
    ? '*'.repeat(number.length)
    : `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`

/** The first character of each part of a name: `陆**`, `阿**·买**`, `Z*** M**`; of a single one none. */
export const maskName = (name: string): string =>
  charactersOf(name).length < 2
    ? '*'
    : name
        .split(/([\s.·•‧・]+)/)
        .map((part, index) => (index % 2 === 0 ? maskPart(part) : part))
        .join('')

function maskPart(part: string): string {
  const [first = '', ...others] = charactersOf(part)
  return first + '*'.repeat(others.length)
}
