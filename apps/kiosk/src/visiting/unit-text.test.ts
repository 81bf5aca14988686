import { describe, expect, it } from 'vitest'
import { addDigit, endPart, floorOf, isAtSection, isWholeUnit } from './unit-text'

const type = (keys: string) =>
  [...keys].reduce((text, key) => (key === '-' ? endPart(text) : addDigit(text, key)), '')

describe('a unit number', () => {
  it('is building and room', () => {
    expect(type('3-1202')).toBe('3-1202')
  })

  it('may have a section between them', () => {
    expect(type('12-3-2201')).toBe('12-3-2201')
  })

  it('takes no second end of a part that is empty', () => {
    expect(type('3--1202')).toBe('3-1202')
  })

  it('takes no end after the room', () => {
    expect(type('3-1202-')).toBe('3-1202')
  })

  it('asks for the section only where one can be', () => {
    expect(['3', '3-', '3-2', '3-1202'].map(isAtSection)).toEqual([false, false, true, false])
  })

  it('is whole only with its room', () => {
    expect(['3', '3-', '3-1', '3-12', '3-1202', '31202'].map(isWholeUnit)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('tells the floor', () => {
    expect(['3-1202', '12-3-2201', '5-08'].map(floorOf)).toEqual([12, 22, 1])
  })
})
