import type { KernelWords } from './kernel-words'

/** `甲、乙和丙`; `A, B and C`. */
export function listText(
  { list }: Pick<KernelWords, 'list'>,
  items: readonly string[],
  joint: 'and' | 'or' | 'comma' = 'comma',
): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  const before = items.slice(0, -1)
  return before.length === 0 ? last : `${before.join(list.comma)}${list[joint]}${last}`
}
