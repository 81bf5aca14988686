// Changes made on this screen come back as events too; they are not news here.
const ownUntil = new Map<string, number>()
const ownMs = 3000

export function markOwnChange(caseId: string): void {
  ownUntil.set(caseId, Date.now() + ownMs)
}

export const isOwnChange = (caseId: string): boolean => (ownUntil.get(caseId) ?? 0) > Date.now()
