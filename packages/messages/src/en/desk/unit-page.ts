/** The page of one unit. */
export const unitPage = {
  timeline: 'Timeline',
  empty: 'Nothing has happened at this unit yet',
  emptyHint: 'Visits, calls, repairs, passes and keys are all kept here.',
  procedure: 'Kind',
  held: (amount: string) => `${amount} held`,
  receipt: (receiptNo: string, amount: string) => `Receipt ${receiptNo} ${amount}`,
  pass: (passNo: string) => `Pass ${passNo}`,
  keyOut: (label: string) => `Key ${label} is out`,
  keyBack: (label: string) => `Key ${label}`,
  ended: (moment: string) => `Done ${moment}`,
}
