/** The colours of the look, for antd; the same values stand in styles/tokens.css. */
export interface Palette {
  readonly wall: string
  readonly surface: string
  readonly line: string
  readonly edge: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly plate: string
  readonly plateHover: string
  readonly act: string
  readonly tint: string
  readonly soon: string
  readonly soonMark: string
  readonly late: string
  readonly lateBg: string
  readonly lateSolid: string
  readonly done: string
  readonly no: string
  readonly noBg: string
  readonly focus: string
}

export const light: Palette = {
  wall: '#F2F4F3',
  surface: '#FFFFFF',
  line: '#D8DEDB',
  edge: '#7C8785',
  ink: '#182024',
  ink2: '#465055',
  ink3: '#5C666B',
  plate: '#12489B',
  plateHover: '#0D3A80',
  act: '#12489B',
  tint: '#E6EDF8',
  soon: '#854700',
  soonMark: '#B86E00',
  late: '#AF1F1A',
  lateBg: '#FCE8E5',
  lateSolid: '#B3231D',
  done: '#1B693B',
  no: '#4F575B',
  noBg: '#F0F2F1',
  focus: '#0B57D0',
}

export const dark: Palette = {
  wall: '#12171A',
  surface: '#1A2124',
  line: '#303A3E',
  edge: '#75838A',
  ink: '#E7ECEB',
  ink2: '#B6C0C2',
  ink3: '#98A4A8',
  plate: '#366DC4',
  plateHover: '#2C5FB3',
  act: '#8FB8F7',
  tint: '#1B2E4B',
  soon: '#F2BA5E',
  soonMark: '#D99A2B',
  late: '#FF9D92',
  lateBg: '#43211E',
  lateSolid: '#C8372F',
  done: '#7CCB98',
  no: '#B3BABD',
  noBg: '#20272B',
  focus: '#9CC2FF',
}
