import type { Database } from '@frontdesk/db'
import { deskOf, staffCaller, type Token } from '../testing/desk'
import { monday9 } from '../testing/site'

/** A list as a browser sends it. */
export function upload(content: string | Uint8Array, name = 'list.csv'): FormData {
  const form = new FormData()
  form.set('file', new Blob([content as Uint8Array<ArrayBuffer>]), name)
  return form
}

/** Checks a list and carries it out, as one who may. */
export async function takeIn(
  database: Database,
  content: string | Uint8Array,
  token: Token = 'gu',
) {
  const api = staffCaller(deskOf(database, monday9), token).archive
  const check = await api.checkImport(upload(content))
  if (!check.importId) throw new Error(JSON.stringify(check))
  return { check, done: await api.applyImport({ importId: check.importId }) }
}
