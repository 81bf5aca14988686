import { isProcedureId } from '@frontdesk/rules'
import { choiceName, procedureName } from '../words/lookup'
import type { Words } from '../words/words'

interface Account {
  readonly account: string
  /** The drawer's name, of an account that is one. */
  readonly drawerName: string | null
}

const plain = [
  'safe',
  'finance',
  'custody',
  'purchaser',
  'advances',
  'utilityMoney',
  'difference',
] as const

/** An account of the ledger in words: `deposits:tenant-pass` is 租户证押金. */
export function accountText(words: Words, { account, drawerName }: Account): string {
  const { accounts } = words.desk.money
  const known = plain.find((each) => each === account)
  if (known) return accounts[known]
  const [kind, what = ''] = account.split(/:(.*)/s)
  switch (kind) {
    case 'drawer':
      return accounts.drawer(drawerName ?? '')
    case 'deposits':
      return accounts.deposits(procedureName(words, what))
    case 'forfeited':
      return accounts.forfeited(procedureName(words, what))
    case 'fees':
      return accounts.fees(feeText(words, what))
    default:
      return account
  }
}

function feeText(words: Words, what: string): string {
  if (what === 'other') return words.desk.money.accounts.otherFees
  if (isProcedureId(what)) return procedureName(words, what)
  return choiceName(words, { procedure: 'fee-collection', name: 'item', value: what })
}

const methods = ['cash', 'card', 'transfer', 'wechat', 'alipay']

/** What a posting is about: a number as it is, a method of payment in words, nothing of another case. */
export function aboutText(words: Words, { about }: { readonly about: string | null }): string {
  if (about === null || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(about)) return ''
  if (!methods.includes(about)) return about
  return choiceName(words, { procedure: 'shift', name: 'method', value: about })
}
