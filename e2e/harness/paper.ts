import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** Prints the page as its own style wants the paper, and reads what stands on each sheet. */
export async function printed(page: Page): Promise<readonly string[]> {
  return textsOf(await page.pdf({ preferCSSPageSize: true }))
}

/** A text as `printed` tells it: without spaces, and each sign in its usual form. */
export const asPrinted = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** The text of every page of a PDF as Chromium writes it, without the spaces. */
function textsOf(pdf: Buffer): readonly string[] {
  const file = pdf.toString('latin1')
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = '', body = '']) => [id, body] as const,
    ),
  )
  const bodyOf = (id: string | undefined) => objects.get(id ?? '') ?? ''
  const kids = [...objects.values()].find((body) => body.includes('/Type /Pages'))
  const pageIds = /\/Kids \[([^\]]*)\]/.exec(kids ?? '')?.[1]?.match(/\d+(?= 0 R)/g) ?? []
  return pageIds.map((pageId) => {
    const page = bodyOf(pageId)
    const fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => [
        name,
        fontOf(bodyOf(id), bodyOf),
      ]),
    )
    return textOf(unpacked(bodyOf(/\/Contents (\d+) 0 R/.exec(page)?.[1])), fonts)
  })
}

interface Font {
  /** How many hexadecimal digits one sign takes. */
  readonly width: number
  readonly signs: ReadonlyMap<number, string>
}

function fontOf(body: string, bodyOf: (id: string | undefined) => string): Font {
  const map = unpacked(bodyOf(/\/ToUnicode (\d+) 0 R/.exec(body)?.[1]))
  const signs = new Map<number, string>()
  for (const [, from = '', to = '', first = ''] of map.matchAll(
    /<(\w+)> (?:<(\w+)> )?<(\w+)>(?=\n)/g,
  )) {
    const until = Number.parseInt(to || from, 16)
    for (let code = Number.parseInt(from, 16); code <= until; code += 1) {
      const sign = Number.parseInt(first, 16) + code - Number.parseInt(from, 16)
      signs.set(code, first.length > 4 ? fromHex(first) : String.fromCharCode(sign))
    }
  }
  return { width: body.includes('/Subtype /Type0') ? 4 : 2, signs }
}

/** What is shown, in the order in which it was written; a text given beside the glyphs goes before them. */
function textOf(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined
  let isGiven = false
  let text = ''
  const tokens = /\/(F\d+) [\d.]+ Tf|\/ActualText <FEFF(\w+)>|(EMC)|<(\w*)> Tj/g
  for (const [, name, given, end, glyphs] of content.matchAll(tokens)) {
    if (name) font = fonts.get(name)
    if (given) text += fromHex(given)
    if (given || end) isGiven = end === undefined
    if (glyphs && font && !isGiven) {
      const codes = glyphs.match(new RegExp(`.{${font.width}}`, 'g')) ?? []
      text += codes.map((code) => font?.signs.get(Number.parseInt(code, 16)) ?? '').join('')
    }
  }
  return asPrinted(text)
}

const fromHex = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

function unpacked(body: string): string {
  const [, bytes] = /stream\r?\n([\s\S]*)\nendstream/.exec(body) ?? []
  return bytes ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : ''
}
