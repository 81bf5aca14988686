import { keyCommands, keyStockTaking } from '@frontdesk/rules/key-loan'
import { z } from 'zod'
import { FileWish } from '../archive/export-archive'
import { idText, storableText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { listKeys } from './cabinet'
import { exportKeys } from './export-keys'
import { keepKey } from './keep-key'
import { keyHistory } from './key-history'
import { keysOfCase } from './of-case'
import { searchKeys } from './search'
import { exportStock, StockWish } from './stock/export-stock'
import { listStockTakings, readStockTaking } from './stock/stock-takings'
import { takeStock } from './stock/take-stock'

const chosenMax = 50
const { add, refile, entrust, giveBack, reserve, unreserve, found, retire } = keyCommands

/** The key register (R7-4.5): what hangs where, who has it, and what the desk does with a key beside lending it. */
export const keysRouter = router({
  cabinet: staffEndpoint.query(({ ctx }) => listKeys(ctx)),
  search: staffEndpoint
    .input(
      z.object({ text: storableText(60), keyIds: z.array(idText()).max(chosenMax).default([]) }),
    )
    .query(({ ctx, input }) => searchKeys(ctx, input)),
  ofCase: staffEndpoint
    .input(z.object({ caseId: idText() }))
    .query(({ ctx, input }) => keysOfCase(ctx, input.caseId)),
  history: staffEndpoint
    .input(z.object({ keyId: idText() }))
    .query(({ ctx, input }) => keyHistory(ctx, input.keyId)),
  export: staffEndpoint.input(FileWish).query(({ ctx, input }) => exportKeys(ctx, input)),
  takeStock: staffEndpoint
    .input(keyStockTaking)
    .mutation(({ ctx, input }) => takeStock(ctx, input)),
  stockTakings: staffEndpoint.query(({ ctx }) => listStockTakings(ctx)),
  stockTaking: staffEndpoint
    .input(z.object({ stockTakingId: idText() }))
    .query(({ ctx, input }) => readStockTaking(ctx, input.stockTakingId)),
  exportStock: staffEndpoint.input(StockWish).query(({ ctx, input }) => exportStock(ctx, input)),
  add: staffEndpoint.input(add).mutation(({ ctx, input }) => keepKey(ctx, 'add', input)),
  refile: staffEndpoint.input(refile).mutation(({ ctx, input }) => keepKey(ctx, 'refile', input)),
  entrust: staffEndpoint
    .input(entrust)
    .mutation(({ ctx, input }) => keepKey(ctx, 'entrust', input)),
  giveBack: staffEndpoint
    .input(giveBack)
    .mutation(({ ctx, input }) => keepKey(ctx, 'giveBack', input)),
  reserve: staffEndpoint
    .input(reserve)
    .mutation(({ ctx, input }) => keepKey(ctx, 'reserve', input)),
  unreserve: staffEndpoint
    .input(unreserve)
    .mutation(({ ctx, input }) => keepKey(ctx, 'unreserve', input)),
  found: staffEndpoint.input(found).mutation(({ ctx, input }) => keepKey(ctx, 'found', input)),
  retire: staffEndpoint.input(retire).mutation(({ ctx, input }) => keepKey(ctx, 'retire', input)),
})
