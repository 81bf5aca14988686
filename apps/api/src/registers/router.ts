import { z } from 'zod'
import { archiveReaders } from '../archive/who-may'
import { idText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { ArticleFields, articles, listArticles } from './articles'
import {
  clearDays,
  DaySpan,
  DaysEntered,
  DaysSet,
  enterDays,
  listDays,
  setDays,
  takeHolidays,
} from './calendar-days'
import { listCustody } from './custody'
import { departmentHeads, HeadsFields, listDepartmentHeads } from './department-heads'
import { exportRegister, RegisterExport } from './export-register'
import { HistoryOf, listHistory } from './history'
import { InstructionFields, instructions, listInstructions } from './instructions'
import { endRecord, keepRecord } from './keep-record'
import { listParcels } from './parcels'
import { listSpaces, parkingSpaces, SpaceFields } from './parking-spaces'
import { listPasses } from './passes'
import { listPosts, PostFields, posts } from './posts'
import { listHolds } from './space-holds'
import { listWatched, WatchFields, watched, watchReaders } from './watch-list'
import { thingReaders } from './who-may'

const Looked = z.object({ id: idText(), version: z.int().positive().nullable() })

/** What the desk keeps beside its cases, and where the things of the cases are. */
export const registersRouter = router({
  parcels: staffEndpoint.query(({ ctx }) => listParcels(ctx, thingReaders)),
  passes: staffEndpoint.query(({ ctx }) => listPasses(ctx, thingReaders)),
  parkingSpaces: staffEndpoint.query(({ ctx }) => listSpaces(ctx, thingReaders)),
  keepParkingSpace: staffEndpoint
    .input(Looked.extend({ fields: SpaceFields }))
    .mutation(({ ctx, input }) => keepRecord(ctx, parkingSpaces, input)),
  endParkingSpace: staffEndpoint
    .input(Looked)
    .mutation(({ ctx, input }) => endRecord(ctx, parkingSpaces, input)),
  spaceHolds: staffEndpoint
    .input(z.object({ spaceId: idText() }))
    .query(({ ctx, input }) => listHolds(ctx, thingReaders, input.spaceId)),
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
  departments: staffEndpoint.query(({ ctx }) => listDepartmentHeads(ctx, archiveReaders)),
  keepDepartment: staffEndpoint
    .input(Looked.extend({ fields: HeadsFields }))
    .mutation(({ ctx, input }) => keepRecord(ctx, departmentHeads, input)),
  posts: staffEndpoint.query(({ ctx }) => listPosts(ctx, archiveReaders)),
  keepPost: staffEndpoint
    .input(Looked.extend({ fields: PostFields }))
    .mutation(({ ctx, input }) => keepRecord(ctx, posts, input)),
  watched: staffEndpoint.query(({ ctx }) => listWatched(ctx, watchReaders)),
  keepWatched: staffEndpoint
    .input(Looked.extend({ fields: WatchFields }))
    .mutation(({ ctx, input }) => keepRecord(ctx, watched(ctx.desk.sealer), input)),
  endWatched: staffEndpoint
    .input(Looked)
    .mutation(({ ctx, input }) => endRecord(ctx, watched(ctx.desk.sealer), input)),
  calendar: staffEndpoint.query(({ ctx }) => listDays(ctx, archiveReaders)),
  setDays: staffEndpoint.input(DaysSet).mutation(({ ctx, input }) => setDays(ctx, input)),
  enterDays: staffEndpoint
    .input(DaysEntered)
    .mutation(({ ctx, input }) => enterDays(ctx, input.days)),
  clearDays: staffEndpoint.input(DaySpan).mutation(({ ctx, input }) => clearDays(ctx, input)),
  takeHolidays: staffEndpoint
    .input(z.object({ year: z.int().min(2000).max(2100) }))
    .mutation(({ ctx, input }) => takeHolidays(ctx, input.year)),
  history: staffEndpoint.input(HistoryOf).query(({ ctx, input }) => listHistory(ctx, input)),
  export: staffEndpoint.input(RegisterExport).query(({ ctx, input }) => exportRegister(ctx, input)),
})
