import { Link } from '@tanstack/react-router'
import { stateName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { DrawnState } from './laid-out'

interface Props extends DrawnState {
  readonly procedure: string
  readonly isEnded: boolean
  readonly count: number
}

/** One state with its cases; pressing it lists them. Before a case is opened there is a dot. */
export function StateBox({ procedure, state, x, y, width, height, isEnded, count }: Props) {
  const words = useWords()
  if (state === 'unopened') return <circle className="diagram-start" cx={x} cy={y} r={width / 2} />
  const name = stateName(words, procedure, state)
  return (
    <Link to="/cases" search={{ procedure, state, ...(isEnded && { which: 'ended' as const }) }}>
      <g
        className={isEnded ? 'diagram-state ended' : 'diagram-state'}
        transform={`translate(${x - width / 2} ${y - height / 2})`}
      >
        <rect width={width} height={height} rx={isEnded ? height / 2 : 8} />
        <text className="name" x={width / 2} y={25} textAnchor="middle">
          {name}
        </text>
        <text className="id" x={width / 2} y={43} textAnchor="middle">
          {state}
        </text>
        {count > 0 && <Count x={width - 8} count={count} />}
      </g>
    </Link>
  )
}

function Count({ x, count }: { readonly x: number; readonly count: number }) {
  const width = 14 + 8 * String(count).length
  return (
    <g className="diagram-count" transform={`translate(${x - width / 2} -10)`}>
      <rect width={width} height={20} rx={10} />
      <text x={width / 2} y={14.5} textAnchor="middle">
        {count}
      </text>
    </g>
  )
}
