import { isHeld } from '@frontdesk/rules'
import { ask } from '../ask'
import type { Known } from '../context'
import type { AccountBalance, TrialBalance } from './answers'
import { type AsOf, asOf } from './as-of'
import { ledgerRoles } from './readers'

interface LoadedAccount {
  readonly account: string
  readonly drawerName: string | null
  readonly debitFen: number
  readonly creditFen: number
}

const accountsSql = `select coalesce(jsonb_agg(jsonb_build_object('account', moved.account,
    'drawerName', (select name from drawer where 'drawer:' || drawer_id = moved.account),
    'debitFen', moved.debit_fen, 'creditFen', moved.credit_fen) order by moved.account), '[]')
  from (
    select account, sum(debit_fen) as debit_fen, sum(credit_fen) as credit_fen
    from (
      select debit as account, amount_fen as debit_fen, 0 as credit_fen
      from ledger_posting where at <= ${asOf}
      union all
      select credit, 0, amount_fen from ledger_posting where at <= ${asOf}) side
    group by account) moved`

/** Every account with what went in and out of it until then: both sides sum to the same. */
export async function trialBalance(known: Known, args: AsOf): Promise<TrialBalance> {
  const { world, now } = await ask<readonly LoadedAccount[]>(known, {
    roles: ledgerRoles,
    loader: accountsSql,
    args,
  })
  const accounts = world.map(balanceOf)
  return {
    at: args.at ?? now,
    accounts,
    debitFen: accounts.reduce((sum, { debitFen }) => sum + debitFen, 0),
    creditFen: accounts.reduce((sum, { creditFen }) => sum + creditFen, 0),
  }
}

function balanceOf({ account, ...rest }: LoadedAccount): AccountBalance {
  const { debitFen, creditFen } = rest
  const held = isHeld(account as Parameters<typeof isHeld>[0])
  const balanceFen = held ? debitFen - creditFen : creditFen - debitFen
  return { account, ...rest, isHeld: held, balanceFen }
}
