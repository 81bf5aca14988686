import { z } from 'zod'
import { handle } from '../handle/handle'
import { mayKioskOpen, mayKioskSend } from '../kiosk/allowed'
import { idText } from '../text'
import { knownEndpoint, router, staffEndpoint } from '../trpc'
import { getCase } from './get'
import { getJournal } from './journal'
import { CaseFilter, listCases } from './list'
import { offers } from './offers'
import { reveal } from './reveal'

const caseId = idText()
const fields = z.record(z.string(), z.unknown())
const OneCase = z.object({ caseId })

export const casesRouter = router({
  open: knownEndpoint
    .input(z.object({ procedure: z.string(), caseId, input: fields }))
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
        command: z.looseObject({ type: z.string() }),
      }),
    )
    .mutation(({ ctx, input }) => {
      mayKioskSend(ctx.identity, input.command.type)
      return handle(ctx, { kind: 'submit', ...input })
    }),

  get: staffEndpoint.input(OneCase).query(({ ctx, input }) => getCase(ctx, input.caseId)),

  list: staffEndpoint.input(CaseFilter).query(({ ctx, input }) => listCases(ctx, input)),

  whatNow: staffEndpoint
    .input(OneCase.extend({ draft: z.looseObject({ type: z.string() }).optional() }))
    .query(({ ctx, input }) => offers(ctx, input)),

  journal: staffEndpoint.input(OneCase).query(({ ctx, input }) => getJournal(ctx, input.caseId)),

  reveal: staffEndpoint
    .input(OneCase.extend({ field: z.string(), sequence: z.int().positive().optional() }))
    .mutation(({ ctx, input }) => reveal(ctx, input)),
})
