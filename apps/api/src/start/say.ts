import type { EmbeddedMessage } from '@frontdesk/db'

const sentences: Readonly<Record<EmbeddedMessage['step'], string | null>> = {
  copying: 'Putting the database in place …',
  initialising: 'Making a new database …',
  'found-again': 'The database is still running from before; using it.',
  starting: null,
  ready: null,
  restarting: 'The database stopped by itself; starting it again …',
  moved: 'The data folder is at',
  stopping: 'Stopping …',
}

export const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

export function sayEmbedded({ step, detail }: EmbeddedMessage): void {
  const sentence = sentences[step]
  if (sentence) say(step === 'moved' && detail ? `${sentence} ${detail}` : sentence)
}

/** A line that counts up in place on a terminal, and a line at the end elsewhere. */
export function createProgress(label: string, total: number, stream = process.stderr) {
  let done = 0
  let shown = -1
  return {
    step(by = 1): void {
      done += by
      const percent = Math.floor((done / total) * 100)
      if (percent === shown) return
      shown = percent
      if (stream.isTTY) stream.write(`\r${label} ${String(percent).padStart(3)} %`)
      if (done === total) stream.write(stream.isTTY ? '\n' : `${label} done\n`)
    },
  }
}
