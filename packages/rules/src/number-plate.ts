import { halfWidth, plainDashes } from './half-width'

export type PlateKind =
  | 'ordinary'
  | 'newEnergy'
  | 'police'
  | 'trailer'
  | 'learner'
  | 'trial'
  | 'diplomatic'
  | 'hongKongMacao'

const province = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]/.source
// The letters I and O are not used: they look like digits.
const office = /[A-HJ-NP-Z]/.source
const sign = /[A-HJ-NP-Z0-9]/.source
/** D and F at first; then A, B, C, E for electric cars and G, H, J, K for the others. */
const energy = /[A-HJK]/.source

const plate = (...parts: readonly string[]) => new RegExp(`^(?:${parts.join('|')})$`)
const withSuffix = (suffix: RegExp) => plate(`${province}${office}${sign}{4}${suffix.source}`)

const shapes: Readonly<Record<PlateKind, RegExp>> = {
  ordinary: plate(`${province}${office}(?=.*\\d)${sign}{5}`),
  newEnergy: plate(
    `${province}${office}${energy}${sign}\\d{4}`,
    `${province}${office}\\d{5}${energy}`,
  ),
  police: withSuffix(/警/),
  trailer: withSuffix(/挂/),
  learner: withSuffix(/学/),
  trial: withSuffix(/试/),
  diplomatic: plate(
    /[使领]\d{5,6}/.source,
    /\d{6}使/.source,
    `${province}${office}${/\d{4}[使领]/.source}`,
  ),
  hongKongMacao: plate(/粤Z[A-HJ-NP-Z0-9]{4}[港澳]/.source),
}

const kinds = Object.keys(shapes) as PlateKind[]

/** The plate in one spelling: full width, spaces, dots and dashes do not count, nor small letters. */
export const barePlate = (text: string): string =>
  plainDashes(halfWidth(text))
    .replace(/[\s.·•‧・-]/g, '')
    .toUpperCase()

/** What kind of mainland plate it is (GA 36); null for a foreign, military or mistyped one. */
export function plateKind(text: string): PlateKind | null {
  const bare = barePlate(text)
  return kinds.find((kind) => shapes[kind].test(bare)) ?? null
}

/** A mainland plate in its one spelling; any other as it was given. */
export const keptPlate = (text: string): string =>
  plateKind(text) === null ? text : barePlate(text)
