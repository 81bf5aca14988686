import { z } from 'zod'
import { filledText, idText, storableText } from '../text'
import { router, staffEndpoint } from '../trpc'
import { AccountQuery, accountLines } from './account'
import { addDrawer } from './add-drawer'
import { AsOf } from './as-of'
import { DepositsQuery, listDeposits } from './deposits'
import { listDrawers } from './drawers'
import { getReceipt, listReceipts, ReceiptQuery } from './receipts'
import { retireDrawer } from './retire-drawer'
import { lookIntoSafe } from './safe'
import { getShift } from './shift'
import { trialBalance } from './trial-balance'

export const ledgerRouter = router({
  trialBalance: staffEndpoint.input(AsOf).query(({ ctx, input }) => trialBalance(ctx, input)),
  account: staffEndpoint.input(AccountQuery).query(({ ctx, input }) => accountLines(ctx, input)),
  deposits: staffEndpoint.input(DepositsQuery).query(({ ctx, input }) => listDeposits(ctx, input)),
  receipts: staffEndpoint.input(ReceiptQuery).query(({ ctx, input }) => listReceipts(ctx, input)),
  receipt: staffEndpoint
    .input(z.object({ receiptNo: storableText(24) }))
    .query(({ ctx, input }) => getReceipt(ctx, input.receiptNo)),
  drawers: staffEndpoint.query(({ ctx }) => listDrawers(ctx)),
  addDrawer: staffEndpoint
    .input(z.object({ name: filledText(40) }))
    .mutation(({ ctx, input }) => addDrawer(ctx, input.name)),
  retireDrawer: staffEndpoint
    .input(z.object({ drawerId: idText() }))
    .mutation(({ ctx, input }) => retireDrawer(ctx, input.drawerId)),
  safe: staffEndpoint.query(({ ctx }) => lookIntoSafe(ctx)),
  shift: staffEndpoint
    .input(z.object({ caseId: idText() }))
    .query(({ ctx, input }) => getShift(ctx, input.caseId)),
})
