import { problemOf } from './problem'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Makes a call again, after each pause, while only the network stands in its way. */
export async function insist<Answer>(
  call: () => Promise<Answer>,
  [wait, ...later]: readonly number[] = [1000, 2000],
): Promise<Answer> {
  try {
    return await call()
  } catch (error) {
    if (wait === undefined || problemOf(error).kind !== 'line') throw error
    await pause(wait)
    return insist(call, later)
  }
}
