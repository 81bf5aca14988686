import type { DeskWords } from '../../zh-cn/desk'

export const forms: DeskWords['forms'] = {
  title: 'Forms',
  lead: 'The registers and sheets of the procedures, filled in from the cases of a period, ready to print or to save as Excel.',
  register: 'Registers',
  sheet: 'Sheets',
  all: 'All forms',
  from: 'From',
  until: 'To',
  print: 'Print',
  save: 'Save as Excel',
  empty: 'Nothing was recorded in this period.',
  cut: 'There are too many cases; only the first 500 are listed. Choose a shorter period.',
  copiesHint: 'Each sheet comes in three copies, each on a page of its own.',
  period: (from: string, until: string) => `${from} to ${until}`,
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  printed: (by: string, at: string) => `Printed by ${by}, ${at}`,
  saved: (by: string, at: string) => `Saved by ${by}, ${at}`,
}
