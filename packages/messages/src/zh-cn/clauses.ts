import type { ClauseWords } from '../clause-words'
import { house } from './clauses/house'
import { law } from './clauses/law'
import { r0, r1 } from './clauses/r0-r1'
import { r2 } from './clauses/r2'
import { r3 } from './clauses/r3'
import { r5 } from './clauses/r5'
import { r6 } from './clauses/r6'
import { forms, orders, prepay } from './clauses/r7-orders'
import { r73, r741 } from './clauses/r7-reception'
import { fees, keys, mail, moves, oversight, special } from './clauses/r7-registers'

export const clauses: ClauseWords = {
  ...r0,
  ...r1,
  ...r2,
  ...r3,
  ...r5,
  ...r6,
  ...r73,
  ...r741,
  ...mail,
  ...moves,
  ...keys,
  ...fees,
  ...special,
  ...oversight,
  ...orders,
  ...prepay,
  ...forms,
  ...house,
  ...law,
}
