import { z } from 'zod'
import { idText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { UploadedFile } from '../uploaded-file'
import { ArchiveExport, archiveTemplate, exportArchive, FileWish } from './export-archive'
import { applyImport, importProgress } from './import/apply'
import { checkImport } from './import/check'
import { keepPerson, removePerson } from './keep-person'
import { keepUnit } from './keep-unit'
import { ArchivePage, listBuildings, listUnits } from './list-units'
import { showPhone } from './show-phone'
import { PersonInput, UnitInput } from './unit-fields'
import { unitHistory } from './unit-history'

const OneUnit = z.object({ unitId: idText() })
const OneImport = z.object({ importId: idText() })
const OneStay = z.object({ occupancyId: idText(), version: z.int().positive() })

/** The owner archive (R7-3.6): units, and who belongs to them. */
export const archiveRouter = router({
  list: staffEndpoint.input(ArchivePage).query(({ ctx, input }) => listUnits(ctx, input)),
  buildings: staffEndpoint.query(({ ctx }) => listBuildings(ctx)),
  history: staffEndpoint.input(OneUnit).query(({ ctx, input }) => unitHistory(ctx, input.unitId)),
  showPhone: staffEndpoint
    .input(z.object({ personId: idText() }))
    .mutation(({ ctx, input }) => showPhone(ctx, input.personId)),
  keepUnit: staffEndpoint.input(UnitInput).mutation(({ ctx, input }) => keepUnit(ctx, input)),
  keepPerson: staffEndpoint.input(PersonInput).mutation(({ ctx, input }) => keepPerson(ctx, input)),
  removePerson: staffEndpoint.input(OneStay).mutation(({ ctx, input }) => removePerson(ctx, input)),
  template: staffEndpoint.input(FileWish).query(({ ctx, input }) => archiveTemplate(ctx, input)),
  export: staffEndpoint.input(ArchiveExport).query(({ ctx, input }) => exportArchive(ctx, input)),
  checkImport: staffEndpoint
    .input(UploadedFile)
    .mutation(({ ctx, input }) => checkImport(ctx, input)),
  applyImport: staffEndpoint
    .input(OneImport)
    .mutation(({ ctx, input }) => applyImport(ctx, input.importId)),
  importProgress: staffEndpoint
    .input(OneImport)
    .query(({ ctx, input }) => importProgress(ctx, input.importId)),
})
