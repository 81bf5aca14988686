import { describe, expect, it } from 'vitest'
import { insist } from './insist'
import { DeskError, type Problem } from './problem'

function failing(...problems: readonly Problem[]) {
  const left = [...problems]
  let calls = 0
  const call = async () => {
    calls += 1
    const problem = left.shift()
    if (problem) throw new DeskError(problem)
    return 'done'
  }
  return { call, calls: () => calls }
}

const line = { kind: 'line' } as const

describe('a call that must come through', () => {
  it('is made again while the network is away', async () => {
    const { call } = failing(line, line)

    await expect(insist(call, [0, 0])).resolves.toBe('done')
  })

  it('is given up when the network stays away', async () => {
    const { call, calls } = failing(line, line, line)

    await expect(insist(call, [0, 0])).rejects.toThrow()
    expect(calls()).toBe(3)
  })

  it('is not made again when the server said no', async () => {
    const { call, calls } = failing({ kind: 'refused' })

    await expect(insist(call, [0, 0])).rejects.toThrow()
    expect(calls()).toBe(1)
  })
})
