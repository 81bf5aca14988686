import { Worker } from 'node:worker_threads'
import { FileError, type Sheet, type Table } from './table'
import type { Answer, Task } from './task'

const start = new URL('./start-worker.mjs', import.meta.url)
const longestMs = 60_000
const resourceLimits = { maxOldGenerationSizeMb: 1024 }

/** Reads a spreadsheet in a thread of its own: a large one, or one made to harm, holds nobody up. */
export const readAside = (bytes: Uint8Array): Promise<Table> =>
  // Sound because the worker answers each task with what that task is for.
  aside({ kind: 'read', bytes }) as Promise<Table>

/** Writes a spreadsheet in a thread of its own. */
export const writeAside = (format: 'xlsx' | 'csv', sheet: Sheet): Promise<Uint8Array> =>
  // Sound because the worker answers each task with what that task is for.
  aside({ kind: format === 'xlsx' ? 'toWorkbook' : 'toCsv', sheet }) as Promise<Uint8Array>

/** One that has nothing to do is kept for the next task: it has loaded what takes long to load. */
let idle: Worker | null = null

async function aside(task: Task): Promise<unknown> {
  const worker = idle ?? new Worker(start, { resourceLimits })
  idle = null
  worker.ref()
  let isWell = false
  try {
    const answer = await answerOf(worker, task)
    isWell = true
    if ('fault' in answer) throw new FileError(answer.fault)
    return answer.result
  } finally {
    if (isWell && !idle) keep(worker)
    else await worker.terminate()
  }
}

/** It does not keep the process from ending. */
function keep(worker: Worker): void {
  // By name: without any listener the worker's own are gone too, and it is never heard again.
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
  const forget = () => {
    if (idle === worker) idle = null
  }
  worker.once('error', forget).once('exit', forget).unref()
  idle = worker
}

function answerOf(worker: Worker, task: Task): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => reject(new FileError('file-too-large')), longestMs)
    const settle = () => clearTimeout(timer)
    worker.once('message', resolve).once('message', settle)
    worker.once('error', (error) => reject(known(error))).once('error', settle)
    worker.once('exit', () => reject(new Error('The worker ended early'))).once('exit', settle)
    worker.postMessage(task)
  })
}

const known = (error: Error): Error =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new FileError('file-too-large')
    : error
