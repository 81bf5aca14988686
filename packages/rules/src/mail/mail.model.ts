import { people } from '../testing'
import type { Model, Move } from '../testing-model'
import type { Mail } from './index'
import { mail } from './index'
import { contactOutcomes } from './kinds'
import { aLetter, aParcel, mailDesk } from './testing-shelf'

const { lin, fu, gu } = people
const reason = '试'

const moved = (command: Move<Mail>['command'], by: Move<Mail>['by'] = lin) => ({ by, command })

/** An item at the desk, and everything that may be done with it. */
export const model: Model<Mail> = {
  procedure: mail,
  base: mailDesk,
  inputs: [aLetter, aParcel],
  moves: [
    moved({ type: 'inspect', damaged: false }),
    moved({ type: 'inspect', damaged: true }),
    moved({ type: 'inspect', damaged: true, remark: reason }),
    moved({ type: 'signFor' }),
    moved({ type: 'turnDown', reason }),
    moved({ type: 'shelve', place: 'A-3' }),
    moved({ type: 'shelve', place: 'B-1' }),
    moved({ type: 'notify' }),
    moved({ type: 'collect', signature: reason, code: '482913' }, fu),
    moved({ type: 'collect', signature: reason, idChecked: true }),
    ...contactOutcomes.map((outcome) => moved({ type: 'contactOwner', means: 'phone', outcome })),
    moved({ type: 'holdForOwner' }),
    moved({ type: 'returnToSender' }),
    moved({ type: 'amend', field: 'trackingNo', value: 'SF2', reason }),
    moved({ type: 'markSeen' }, gu),
    moved({ type: 'withdraw', reason }),
    moved({ type: 'reopen', reason }),
  ],
}
