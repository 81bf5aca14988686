/** The registers: what each holds, and the words that all of them share. */
export const registers = {
  title: '登记册',
  lead: '前台要记、要查的，都在这里。',
}
