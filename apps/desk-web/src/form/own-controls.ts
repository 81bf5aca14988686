import type { Widget } from '@frontdesk/rules'
import type { ComponentType } from 'react'
import { GuestField } from '../rooms/guest-field'
import { RoomKeysField } from '../rooms/room-keys-field'
import { RoomsField } from '../rooms/rooms-field'
import { SignatoryField } from '../rooms/signatory-field'
import { CallListField } from './call-list-field'
import { ChoicesField } from './choices-field'
import { ConsentField } from './consent-field'
import { DrawerField } from './drawer-field'
import type { FieldProps } from './field'
import { InstantField } from './instant-field'
import { MoneyInput } from './money-input'
import { PersonField } from './person-field'
import { RequestsField } from './requests-field'
import { SettlementsField } from './settlements-field'
import { StaffField, StaffListField } from './staff-field'
import { TallyField } from './tally-field'
import { NumberInput, TextInput, WordsInput } from './text-inputs'
import { UnitField } from './unit-field'

type Control = ComponentType<FieldProps & { readonly procedure: string }>
type MadeWhereFieldsAre = 'choice' | 'date' | 'department' | 'phone' | 'procedure' | 'yesNo'

/** The widgets that have a part of their own. */
export const ownControls: Readonly<Record<Exclude<Widget, MadeWhereFieldsAre>, Control>> = {
  callList: CallListField,
  choices: ChoicesField,
  consent: ConsentField,
  creditCode: TextInput,
  drawer: DrawerField,
  guest: GuestField,
  instant: InstantField,
  money: MoneyInput,
  number: NumberInput,
  person: PersonField,
  plate: TextInput,
  requests: RequestsField,
  roomKeys: RoomKeysField,
  rooms: RoomsField,
  settlements: SettlementsField,
  signatory: SignatoryField,
  staff: StaffField,
  staffList: StaffListField,
  tally: TallyField,
  text: TextInput,
  unit: UnitField,
  words: WordsInput,
}
