import type { FC } from 'react'
import { Code } from '../enrolment/code'
import { Enrolled } from '../enrolment/enrolled'
import { Measure } from '../enrolment/measure'
import { useFlow } from '../flow/flow-context'
import type { Screen } from '../flow/view'
import { Badge } from '../leaving/badge'
import { Tail } from '../leaving/tail'
import { Thanks } from '../leaving/thanks'
import { Cancelled } from '../outcome/cancelled'
import { SeeDesk } from '../outcome/see-desk'
import { Waiting } from '../outcome/waiting'
import { WelcomeIn } from '../outcome/welcome-in'
import { Consent } from '../visiting/consent'
import { Host } from '../visiting/host'
import { Name } from '../visiting/name'
import { Party } from '../visiting/party'
import { Phone } from '../visiting/phone'
import { Plate } from '../visiting/plate'
import { Purpose } from '../visiting/purpose'
import { BellNotice } from './bell-notice'
import { StillThere } from './still-there'

const screens: Record<Exclude<Screen, 'welcome'>, FC> = {
  host: Host,
  purpose: Purpose,
  party: Party,
  plate: Plate,
  name: Name,
  phone: Phone,
  consent: Consent,
  waiting: Waiting,
  welcomeIn: WelcomeIn,
  seeDesk: SeeDesk,
  badge: Badge,
  tail: Tail,
  thanks: Thanks,
  cancelled: Cancelled,
  code: Code,
  measure: Measure,
  enrolled: Enrolled,
}

/** Every screen behind the first, and what may lie over any of them. */
export function Screens() {
  const { screen } = useFlow().view
  const Shown = screen === 'welcome' ? null : screens[screen]
  return (
    <>
      {Shown && <Shown key={screen} />}
      <StillThere />
      <BellNotice />
    </>
  )
}
