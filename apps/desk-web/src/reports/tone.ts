// A colour never says it alone: what is not plain is hatched, dotted or left open.
const tones: Readonly<Record<string, string>> = {
  valid: 'main',
  invalid: 'hatch',
  unjudged: 'open',
  inTime: 'main',
  late: 'late',
  running: 'open',
  none: 'hatch',
  done: 'main',
  doneLate: 'late',
  givenUp: 'hatch',
  open: 'open',
  electricity: 'main',
  gas: 'hatch',
  verySatisfied: 'done',
  satisfied: 'main',
  neutral: 'grey',
  dissatisfied: 'late',
  notReached: 'hatch',
  notAsked: 'dots',
  '5': 'done',
  '4': 'main',
  '3': 'grey',
  '2': 'soon',
  '1': 'late',
  collected: 'done',
  waiting: 'main',
  unbought: 'open',
  cancelled: 'hatch',
}

/** How a value of a chart is filled. */
export const toneOf = (value: string): string => tones[value] ?? 'grey'
