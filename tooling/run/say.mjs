const isTerminal = process.stdout.isTTY === true

/** @param {string} text */
export const say = (text) => process.stdout.write(`${text}\n`)

/** @param {number} since */
export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** @param {string} text */
export const heading = (text) => say(`\n── ${text} ${'─'.repeat(Math.max(3, 60 - text.length))}`)

/** A line that replaces itself on a terminal, and appears every ten seconds elsewhere. */
export function progress() {
  let saidAt = Date.now()
  return {
    /** @param {string} text */
    show(text) {
      if (isTerminal) process.stdout.write(`\r\x1b[2K${text}`)
      else if (Date.now() - saidAt > 10_000) {
        saidAt = Date.now()
        say(text)
      }
    },
    clear() {
      if (isTerminal) process.stdout.write('\r\x1b[2K')
    },
  }
}
