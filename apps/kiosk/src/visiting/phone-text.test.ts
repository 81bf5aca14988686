import { describe, expect, it } from 'vitest'
import { addPhoneDigit, inGroups, isLongEnough } from './phone-text'

describe('a phone number', () => {
  it('is read in groups', () => {
    expect(['138', '1380013', '13800138000'].map(inGroups)).toEqual([
      '138',
      '138 0013',
      '138 0013 8000',
    ])
  })

  it('begins with a plus or has none', () => {
    expect([addPhoneDigit('', '+'), addPhoneDigit('86', '+')]).toEqual(['+', '86'])
  })

  it('is sent from seven digits on', () => {
    expect(['+12345', '5550123'].map(isLongEnough)).toEqual([false, true])
  })
})
