import { FileError } from './table'

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

// GB18030 comes last: it takes nearly any bytes for Chinese.
const guesses = ['utf-8', 'gb18030'] as const

/** Text in UTF-8 or UTF-16 with a mark, in UTF-8 without one, or as Chinese Windows saves it. */
export function decodeText(bytes: Uint8Array): string {
  const mark = marks.find((each) => each.bytes.every((byte, index) => bytes[index] === byte))
  const found = (mark ? [mark.encoding] : guesses)
    .map((encoding) => decodedAs(encoding, bytes))
    .find((text) => text !== null)
  if (found === undefined || found === null || found.includes('\0')) {
    throw new FileError('file-unreadable')
  }
  return found
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
