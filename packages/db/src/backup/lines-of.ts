const newline = 0x0a

/** The lines of a stream of bytes, each with its newline; unlike `readline`, split at nothing else. */
export async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let from = 0
    for (let at = rest.indexOf(newline); at !== -1; at = rest.indexOf(newline, from)) {
      yield rest.subarray(from, at + 1)
      from = at + 1
    }
    rest = rest.subarray(from)
  }
  if (rest.length > 0) yield rest
}
