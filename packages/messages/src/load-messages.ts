import type { ProcedureId } from '@frontdesk/rules'
import { chunks } from './chunks'
import type { FormWords } from './form-words'
import type { KernelWords } from './kernel-words'
import type { Language } from './language'
import { merged } from './merge'
import type { Messages } from './messages'
import type { ReportWords } from './report-words'
import type { ProcedureWords } from './words'

/** Fetches the words of one language; a bundler keeps each language and procedure apart. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { procedures, ...parts } = chunks[language]
  const own = Promise.all(
    (Object.keys(procedures) as ProcedureId[]).map(
      async (id) => [id, (await procedures[id]()).words as ProcedureWords] as const,
    ),
  )
  const [{ kernel }, { desk }, { clauses }, { duties }, words] = await Promise.all([
    parts.kernel(),
    parts.desk(),
    parts.clauses(),
    parts.duties(),
    own,
  ])
  return { language, kernel, desk, clauses, duties, procedures: byId(kernel, words) }
}

/** The titles and columns of the written forms, for the screens that print them. */
export const loadForms = async (language: Language): Promise<FormWords> =>
  (await chunks[language].forms()).forms

/** The words of the monthly reports, for the screens that show them. */
export const loadReports = async (language: Language): Promise<ReportWords> =>
  (await chunks[language].reports()).reports

/** The words of one procedure, for a screen that needs no more than that. */
export async function loadProcedure(language: Language, id: ProcedureId): Promise<ProcedureWords> {
  const { kernel, procedures } = chunks[language]
  const [common, own] = await Promise.all([kernel(), procedures[id]()])
  return merged(common.kernel, own.words as ProcedureWords)
}

const byId = (kernel: KernelWords, words: readonly (readonly [ProcedureId, ProcedureWords])[]) =>
  Object.fromEntries(words.map(([id, own]) => [id, merged(kernel, own)])) as Messages['procedures']
