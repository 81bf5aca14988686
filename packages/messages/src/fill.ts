const placeholder = /\{(\w+)\}/g

/** Puts values where a sentence has `{names}`; a name without a value is left out. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(placeholder, (_, name: string) => String(values[name] ?? ''))

/** The names a sentence asks for. */
export const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(placeholder)].map(([, name]) => name ?? '').sort()
