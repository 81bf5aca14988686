import { inflateRawSync } from 'node:zlib'
import { FileError } from './table'

const unpackedMax = 200_000_000
const endMark = 0x06054b50
const entryMark = 0x02014b50
const endBytes = 22
const commentMax = 65_535
const deflated = 8

/**
 * A small file can unpack to more than the machine holds, and its own figures may lie: every part is
 * unpacked once against what it says, before anything keeps it.
 */
export function assertUnpackable(file: Buffer): void {
  let total = 0
  for (const { packed, method, size } of entriesOf(file)) {
    total += size
    if (total > unpackedMax) throw new FileError('file-too-large')
    if (method === deflated && size > 0) inflate(packed, size)
  }
}

function inflate(packed: Buffer, size: number): void {
  try {
    inflateRawSync(packed, { maxOutputLength: size })
  } catch {
    throw new FileError('file-unreadable')
  }
}

function* entriesOf(file: Buffer) {
  const end = endOf(file)
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entryMark) {
      throw new FileError('file-unreadable')
    }
    const start = bodyOf(file, file.readUInt32LE(at + 42))
    yield {
      method: file.readUInt16LE(at + 10),
      packed: file.subarray(start, start + file.readUInt32LE(at + 20)),
      size: file.readUInt32LE(at + 24),
    }
    const tails = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset))
    at += tails.reduce((sum, length) => sum + length, 46)
  }
}

/** Past the local header of an entry, whose names may be of another length than in the directory. */
function bodyOf(file: Buffer, local: number): number {
  if (local + 30 > file.length) throw new FileError('file-unreadable')
  return local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
}

function endOf(file: Buffer): number {
  const earliest = Math.max(0, file.length - endBytes - commentMax)
  for (let at = file.length - endBytes; at >= earliest; at -= 1) {
    if (file.readUInt32LE(at) === endMark) return at
  }
  throw new FileError('file-unreadable')
}
