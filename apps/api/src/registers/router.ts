import { z } from 'zod'
import { archiveReaders } from '../archive/who-may'
import { idText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { ArticleFields, articles, listArticles } from './articles'
import { listCustody } from './custody'
import { exportRegister, RegisterExport } from './export-register'
import { InstructionFields, instructions, listInstructions } from './instructions'
import { endRecord, keepRecord } from './keep-record'
import { listParcels } from './parcels'
import { addSpace, listSpaces, NewSpace } from './parking-spaces'
import { listPasses } from './passes'
import { thingExporters, thingReaders } from './who-may'

const Looked = z.object({ id: idText(), version: z.int().positive().nullable() })

/** What the desk keeps beside its cases, and where the things of the cases are. */
export const registersRouter = router({
  parcels: staffEndpoint.query(({ ctx }) => listParcels(ctx, thingReaders)),
  passes: staffEndpoint.query(({ ctx }) => listPasses(ctx, thingReaders)),
  parkingSpaces: staffEndpoint.query(({ ctx }) => listSpaces(ctx, thingReaders)),
  addParkingSpace: staffEndpoint
    .input(NewSpace)
    .mutation(({ ctx, input }) => addSpace(ctx, thingExporters, input)),
  custody: staffEndpoint.query(({ ctx }) => listCustody(ctx, thingReaders)),
  articles: staffEndpoint.query(({ ctx }) => listArticles(ctx, archiveReaders)),
  keepArticle: staffEndpoint
    .input(Looked.extend({ fields: ArticleFields }))
    .mutation(({ ctx, input }) => keepRecord(ctx, articles, input)),
  endArticle: staffEndpoint
    .input(Looked)
    .mutation(({ ctx, input }) => endRecord(ctx, articles, input)),
  instructions: staffEndpoint
    .input(z.object({ unitId: idText().optional() }))
    .query(({ ctx, input }) => listInstructions(ctx, archiveReaders, input.unitId)),
  keepInstruction: staffEndpoint
    .input(Looked.extend({ fields: InstructionFields }))
    .mutation(({ ctx, input }) => keepRecord(ctx, instructions, input)),
  endInstruction: staffEndpoint
    .input(Looked)
    .mutation(({ ctx, input }) => endRecord(ctx, instructions, input)),
  export: staffEndpoint.input(RegisterExport).query(({ ctx, input }) => exportRegister(ctx, input)),
})
