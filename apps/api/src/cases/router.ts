import { z } from 'zod'
import { handle } from '../handle/handle'
import { mayKioskOpen, mayKioskSend } from '../kiosk/allowed'
import { idText, storableText } from '../text'
import { knownEndpoint, router, staffEndpoint } from '../trpc'
import { CaseExport, exportCases } from './export-cases'
import { getCase } from './get'
import { getJournal } from './journal'
import { CaseFilter, listCases } from './list'
import { offers } from './offers'
import { reveal } from './reveal'

const caseId = idText()
const fields = z.record(z.string(), z.unknown())
const name = storableText(60)
const command = z.looseObject({ type: name })
const OneCase = z.object({ caseId })

export const casesRouter = router({
  open: knownEndpoint
    .input(z.object({ procedure: name, caseId, input: fields }))
    .mutation(({ ctx, input }) => {
      mayKioskOpen(ctx.identity, input.procedure)
      return handle(ctx, { kind: 'open', ...input })
    }),

  submit: knownEndpoint
    .input(
      z.object({
        caseId,
        commandId: idText(),
        version: z.int().positive().optional(),
        command,
      }),
    )
    .mutation(({ ctx, input }) => {
      mayKioskSend(ctx.identity, input.command.type)
      return handle(ctx, { kind: 'submit', ...input })
    }),

  get: staffEndpoint.input(OneCase).query(({ ctx, input }) => getCase(ctx, input.caseId)),

  list: staffEndpoint.input(CaseFilter).query(({ ctx, input }) => listCases(ctx, input)),

  export: staffEndpoint.input(CaseExport).query(({ ctx, input }) => exportCases(ctx, input)),

  whatNow: staffEndpoint
    .input(OneCase.extend({ draft: command.optional() }))
    .query(({ ctx, input }) => offers(ctx, input)),

  journal: staffEndpoint.input(OneCase).query(({ ctx, input }) => getJournal(ctx, input.caseId)),

  reveal: staffEndpoint
    .input(OneCase.extend({ field: name, sequence: z.int().positive().optional() }))
    .mutation(({ ctx, input }) => reveal(ctx, input)),
})
