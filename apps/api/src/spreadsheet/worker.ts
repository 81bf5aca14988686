import { parentPort } from 'node:worker_threads'
import { readTable } from './read-table'
import { FileError } from './table'
import type { Answer, Task } from './task'
import { toCsv } from './to-csv'

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await carryOut(task))
})

async function carryOut(task: Task): Promise<Answer> {
  try {
    return { result: await resultOf(task) }
  } catch (error) {
    if (error instanceof FileError) return { fault: error.fault }
    throw error
  }
}

async function resultOf(task: Task) {
  switch (task.kind) {
    case 'read':
      return readTable(task.bytes)
    case 'toWorkbook':
      return (await import('./to-workbook')).toWorkbook(task.sheet)
    case 'toCsv':
      return toCsv(task.sheet)
  }
}
