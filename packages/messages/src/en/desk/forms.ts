import type { DeskWords } from '../../zh-cn/desk'

export const forms: DeskWords['forms'] = {
  title: 'Forms',
  lead: 'The registers and sheets of the procedures, filled in from the cases of a period, ready to print or to save as Excel.',
  register: 'Registers',
  sheet: 'Sheets',
  all: 'All forms',
  toCase: 'Back to the case',
  from: 'From',
  until: 'To',
  print: 'Print',
  onlyThis: 'Only this sheet',
  save: 'Save as Excel',
  empty: 'Nothing was recorded in this period.',
  noneOfCase: 'There is no such sheet of this case yet: an order, say, has one once it is issued.',
  cut: 'There are too many cases; only the first 500 are listed. Choose a shorter period.',
  period: (from: string, until: string) => `${from} to ${until}`,
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  printed: (by: string, at: string) => `Printed by ${by}, ${at}`,
  saved: (by: string, at: string) => `Saved by ${by}, ${at}`,
}
