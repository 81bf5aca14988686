import { posix } from 'node:path'
import { isForTests, read, sourcePaths } from './repository'

export interface Import {
  readonly from: string
  /** Erased when compiled: `import type …`, `export type … from`. */
  readonly isTypeOnly: boolean
}

const statement = /^\s*(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]/gm
const bare = /^\s*import\s+['"]([^'"]+)['"]/gm
const lazy = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"`]([^'"`]+)['"`]/g

/** The modules that a file imports, whichever way it is written. */
export function importsOf(path: string): Import[] {
  const text = read(path)
  return [
    ...[...text.matchAll(statement)].map(([, type, from = '']) => ({
      from,
      isTypeOnly: type !== undefined,
    })),
    ...[...text.matchAll(bare), ...text.matchAll(lazy)].map(([, from = '']) => ({
      from,
      isTypeOnly: false,
    })),
  ]
}

/** A test, or a file that tests alone import. */
export function isOnlyForTests(path: string): boolean {
  if (isForTests(path)) return true
  const importers = importersOf.get(path.replace(/\.tsx?$/, '')) ?? []
  return importers.length > 0 && importers.every(isForTests)
}

const importersOf = new Map<string, string[]>()
for (const path of sourcePaths) {
  for (const { from } of importsOf(path)) {
    const target = posix.join(posix.dirname(path), from)
    importersOf.set(target, [...(importersOf.get(target) ?? []), path])
  }
}

/** `react-dom/client` → `react-dom`, `@frontdesk/rules/visitor` → `@frontdesk/rules`. */
export const packageName = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

interface Row {
  readonly may: readonly string[]
  readonly mayForTypes?: readonly string[]
}

/** Which of our own packages a package may import; `e2e` and `tooling` may import any. */
export const ownImports: Readonly<Record<string, Row>> = {
  'packages/rules': { may: [] },
  'packages/db': { may: ['@frontdesk/rules'] },
  'packages/messages': { may: ['@frontdesk/rules'] },
  'apps/api': { may: ['@frontdesk/rules', '@frontdesk/messages', '@frontdesk/db'] },
  'apps/desk-web': {
    may: ['@frontdesk/rules', '@frontdesk/messages'],
    mayForTypes: ['@frontdesk/api'],
  },
  'apps/kiosk': {
    may: ['@frontdesk/rules', '@frontdesk/messages'],
    mayForTypes: ['@frontdesk/api'],
  },
}
