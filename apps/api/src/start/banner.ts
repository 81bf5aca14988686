import type { DemoStaff } from '@frontdesk/db'

export interface DemoSignIn extends Pick<DemoStaff, 'name' | 'username' | 'roles'> {
  readonly password: string
}

/** What a finished start says, on the console and, if asked, as one line for programs. */
export interface Ready {
  readonly address: string
  readonly kioskAddress: string
  readonly setupLink: string | null
  readonly kioskCode: string | null
  readonly signIns: readonly DemoSignIn[]
  /** True when the demo accounts were closed because others can reach this address. */
  readonly isDemoClosed: boolean
}

const line = (label: string, text: string) => `  ${label.padEnd(10)} ${text}`

export function bannerOf(ready: Ready): string {
  const { address, kioskAddress, setupLink, kioskCode, signIns } = ready
  return [
    '',
    'Frontdesk 前台 is running.',
    line('Desk', address),
    line('Kiosk', kioskAddress),
    ...(kioskCode ? [line('', `enrol it with ${kioskCode} (one use, within the hour)`)] : []),
    ...(setupLink ? ['', 'Make the first administrator here, once:', line('', setupLink)] : []),
    ...demoLines(signIns, ready.isDemoClosed),
    '',
    'Ctrl+C stops it.',
    '',
  ].join('\n')
}

function demoLines(signIns: readonly DemoSignIn[], isClosed: boolean): string[] {
  if (isClosed) {
    return ['', 'The demo accounts are closed, since others can reach this address (HOST).']
  }
  if (signIns.length === 0) return []
  return [
    '',
    'Demo sign-ins, new at every start:',
    ...signIns.map(({ username, password, roles, name }) =>
      `  ${username.padEnd(15)} ${password}   ${roles.join(', ')} ${name}`.trimEnd(),
    ),
  ]
}
