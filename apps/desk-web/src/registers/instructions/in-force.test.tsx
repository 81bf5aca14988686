import { useQueryClient } from '@tanstack/react-query'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Instruction } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { show } from '../../testing/screen'
import { InstructionsInForce } from './in-force'

afterEach(cleanup)

const unitId = 'u1'
const asked = (id: string, changes: Partial<Instruction>): Instruction => ({
  id,
  unit: { unitId, label: '3-1202' },
  kind: 'doNotAdmit',
  words: '上门推销的',
  givenBy: '陈述',
  fromOn: null,
  untilOn: null,
  time: 'now',
  version: 1,
  ...changes,
})

function Told({ list }: { readonly list: Instruction[] }) {
  const key = useTRPC().registers.instructions.queryKey({ unitId })
  useQueryClient().setQueryData(key, list)
  return <InstructionsInForce unitId={unitId} />
}

test('what is so today stands there, with who asked for it and until when', () => {
  const away = asked('2', { kind: 'awayUntil', words: '', untilOn: '2026-12-06' })
  show(<Told list={[asked('1', {}), away, asked('3', { time: 'over' })]} />)

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '谢绝放行 上门推销的 陈述交代',
    '外出  至 2026-12-06 · 陈述交代',
  ])
})

test('a unit that asked for nothing shows nothing', () => {
  const { container } = show(<Told list={[asked('3', { time: 'later' })]} />)

  expect(container.textContent).toBe('')
})
