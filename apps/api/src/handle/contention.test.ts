import { expect, test } from 'vitest'
import { inTurn } from './contention'

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('who wants the next number of a series waits for who came before', async () => {
  const done: number[] = []
  const works = [30, 10, 0].map((ms, at) =>
    inTurn('turns', async () => {
      await later(ms)
      done.push(at)
    }),
  )

  await Promise.all(works)

  expect(done).toEqual([0, 1, 2])
})

test('a neighbour who hangs holds up nobody for long, and one who fails not at all', async () => {
  const failed = inTurn('hanging', () => Promise.reject(new Error('away')))
  void inTurn('hanging', () => new Promise(() => {}))

  await expect(failed).rejects.toThrow('away')
  expect(await inTurn('hanging', () => Promise.resolve('done'))).toBe('done')
})
