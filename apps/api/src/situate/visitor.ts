import type { VisitorWorld } from '@frontdesk/rules/visitor'
import type { Sought } from './world'

const TAIL = 4

/** The registers as the visitor procedure asks them. Hosts have no channel yet: the desk rings. */
export function visitorWorld(sought: Sought): VisitorWorld {
  const { loaded, policy } = sought
  const badgeNo = loaded.nextBadgeNo ?? null
  return {
    isOnline: true,
    isHostKnown: isHostKnown(sought),
    isHostReachable: false,
    isWatched: loaded.isWatched ?? false,
    invitationId: loaded.invitationId ?? null,
    nextBadgeNo: badgeNo !== null && badgeNo <= policy.badgeNoMax ? badgeNo : null,
    isCodeRight: isCodeRight(sought),
    isPhoneTailRight: isPhoneTailRight(sought),
    newCode: newCode(sought),
  }
}

function isHostKnown({ command, context, loaded }: Sought): boolean {
  const unitId = command.hostUnitId ?? context.unitId
  const personId = command.hostPersonId ?? context.hostPersonId
  const people = [...(loaded.people ?? []), ...(loaded.staff ?? [])]
  const isUnitKnown = !unitId || (loaded.units ?? []).includes(String(unitId).toLowerCase())
  const isPersonKnown = !personId || people.includes(String(personId).toLowerCase())
  return Boolean(unitId || personId) && isUnitKnown && isPersonKnown
}

function isCodeRight({ command, context, sealer }: Sought): boolean {
  const { code } = context
  if (typeof command.code !== 'string' || typeof code !== 'object' || code === null) return false
  return 'digest' in code && code.digest === sealer.digest(command.code)
}

function isPhoneTailRight({ command, context, open }: Sought): boolean {
  const digits = open(context.phone)?.replace(/\D/g, '') ?? ''
  return digits.length >= TAIL && digits.slice(-TAIL) === command.phoneTail
}

function newCode({ asked, loaded }: Sought): string {
  const free = asked.codes.find((_, index) => {
    return !loaded.takenCodes?.includes(asked.codeDigests[index] ?? '')
  })
  return free ?? asked.codes[0] ?? ''
}
