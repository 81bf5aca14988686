const mobile = /^(?:\+?86)?1[3-9]\d{9}$/
const landline = /^0\d{9,11}(?:[x转]\d{1,6})?$/
const local = /^[2-9]\d{6,7}$/
const service = /^(?:400\d{7}|800\d{7}|95\d{3,6}|1[0-2]\d{1,4})$/
const foreign = /^\+(?!86)[1-9]\d{6,14}$/

/** True for a number that can be rung: mobile, landline with or without area code, service, `+…`. */
export function isPossiblePhone(text: string): boolean {
  const bare = text
    .replace(/[\s()（）]/g, '')
    .replace(/(\d{7,8})-(?=\d{1,6}$)/, '$1x')
    .replace(/-/g, '')
  return [mobile, landline, local, service, foreign].some((shape) => shape.test(bare))
}
