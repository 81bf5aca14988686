import type { FormField } from '@frontdesk/rules'

/** An amount that may be left out, as the money input asks for it. */
export const moneyField = (name: string): FormField => ({
  name,
  widget: 'money',
  isRequired: false,
  isPersonal: false,
  choices: [],
})
