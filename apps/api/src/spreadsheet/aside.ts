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

function aside(task: Task): Promise<unknown> {
  const worker = new Worker(start, { workerData: task, resourceLimits })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new FileError('file-too-large')), longestMs)
    const settle = () => clearTimeout(timer)
    worker.once('message', (answer: Answer) =>
      'fault' in answer ? reject(new FileError(answer.fault)) : resolve(answer.result),
    )
    worker.once('error', (error) =>
      reject(isTooLarge(error) ? new FileError('file-too-large') : error),
    )
    worker.once('exit', () => reject(new Error('The worker ended without an answer')))
    for (const event of ['message', 'error', 'exit']) worker.once(event, settle)
  }).finally(() => worker.terminate())
}

const isTooLarge = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
