const longest = 16
const least = 7

/** The number as people read it: 138 0013 8000. */
export const inGroups = (phone: string) =>
  /^1\d/.test(phone) ? phone.replace(/^(\d{3})(\d{1,4})?(\d+)?$/, groups) : phone

const groups = (_all: string, ...parts: readonly (string | undefined)[]) =>
  parts.slice(0, 3).filter(Boolean).join(' ')

export const addPhoneDigit = (phone: string, digit: string) => {
  if (digit === '+') return phone === '' ? '+' : phone
  return phone.length < longest ? phone + digit : phone
}

/** Long enough to be sent; whether it can be rung is the server's to say. */
export const isLongEnough = (phone: string) => phone.replace('+', '').length >= least
