import type { Widget } from '@frontdesk/rules'
import type { ComponentType } from 'react'
import { GuestField } from '../rooms/guest-field'
import { RoomKeysField } from '../rooms/room-keys-field'
import { RoomsField } from '../rooms/rooms-field'
import { SignatoryField } from '../rooms/signatory-field'
import { AttachmentField } from './attachment-field'
import { BorrowerField } from './borrower-field'
import { CallListField } from './call-list-field'
import { ChoicesField } from './choices-field'
import { ConsentField } from './consent-field'
import { DefectsField } from './defects-field'
import { DrawerField } from './drawer-field'
import type { FieldProps } from './field'
import { HoldersField } from './holders-field'
import { InstantField } from './instant-field'
import { KeysField } from './keys-field'
import { MoneyInput } from './money-input'
import { PassesField, PassField } from './passes-field'
import { PermitField } from './permit-field'
import { PersonField } from './person-field'
import { ReceiptField } from './receipt-field'
import { RequestsField } from './requests-field'
import { SettlementsField } from './settlements-field'
import { SourceField } from './source-field'
import { SpaceField } from './space-field'
import { StaffField, StaffListField } from './staff-field'
import { TallyField } from './tally-field'
import { NumberInput, TextInput, WordsInput } from './text-inputs'
import { UnitField } from './unit-field'

type Control = ComponentType<FieldProps & { readonly procedure: string }>
type MadeWhereFieldsAre = 'choice' | 'date' | 'department' | 'phone' | 'procedure' | 'yesNo'

/** The widgets that have a part of their own. */
export const ownControls: Readonly<Record<Exclude<Widget, MadeWhereFieldsAre>, Control>> = {
  attachment: AttachmentField,
  borrower: BorrowerField,
  callList: CallListField,
  choices: ChoicesField,
  consent: ConsentField,
  creditCode: TextInput,
  defects: DefectsField,
  drawer: DrawerField,
  guest: GuestField,
  holders: HoldersField,
  instant: InstantField,
  keys: KeysField,
  money: MoneyInput,
  number: NumberInput,
  pass: PassField,
  passes: PassesField,
  permit: PermitField,
  person: PersonField,
  plate: TextInput,
  receipt: ReceiptField,
  requests: RequestsField,
  roomKeys: RoomKeysField,
  rooms: RoomsField,
  settlements: SettlementsField,
  signatory: SignatoryField,
  source: SourceField,
  space: SpaceField,
  staff: StaffField,
  staffList: StaffListField,
  tally: TallyField,
  text: TextInput,
  unit: UnitField,
  words: WordsInput,
}
