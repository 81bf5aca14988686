import { pending } from '../deadlines'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { amendableMail, mailRequirements } from './clauses'
import { mailCommands } from './commands'
import { evolveMail } from './evolve'
import { type Mail, type MailContext, mailStates, newMail } from './facts'
import { isAccountable } from './kinds'
import { mailEndedStates, mailMachine } from './machine'
import { mailPolicy } from './policy'

export type { MailCommand } from './commands'
export type { Mail, MailContext, MailFact, MailWorld } from './facts'
export { isAccountable, type MailKind, mailCarriers, mailKinds } from './kinds'

const deadlines = (_: StateOf<Mail>, mail: MailContext): Deadline[] =>
  pending(
    {
      kind: 'notNotified',
      at: mail.notifyDueAt,
      clause: isAccountable(mail.kind) ? 'R7-4.2.4.2' : 'R7-3.2',
    },
    { kind: 'uncollected', at: mail.collectDueAt, clause: 'R7-4.2.6.1' },
    { kind: 'askAgain', at: mail.holdDueAt, clause: 'R7-4.2.6.2' },
  )

/** 邮件收发: taken in, kept in one place, told, and handed out, or kept on, or sent back. */
export const mail: Procedure<Mail> = {
  id: 'mail',
  numberPrefix: 'YJ',
  machine: mailMachine,
  states: ['unopened', ...mailStates, 'withdrawn'],
  endedStates: mailEndedStates,
  initialContext: newMail,
  commands: mailCommands,
  requirements: mailRequirements,
  policy: mailPolicy,
  offeredWhere: 'deskHandlesMail',
  evolve: evolveMail,
  deadlines,
  amendable: amendableMail,
  titleField: 'recipient',
}
