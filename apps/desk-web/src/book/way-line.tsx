import { type DrawnWay, lineHeight, type Point } from './laid-out'

const at = ({ x, y }: Point) => `${x} ${y}`
const middle = (one: Point, other: Point): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
})

/** A line through all points, rounded at each. */
function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points
  const last = rest.at(-1)
  if (!first || !last) return ''
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last
    return `Q ${at(point)} ${at(index === rest.length - 2 ? next : middle(point, next))}`
  })
  return `M ${at(first)} ${bends.join(' ')} L ${at(last)}`
}

/** The point of an arrow that comes from `before` and ends in `tip`. */
function arrowAt(before: Point, tip: Point): string {
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x)
  const side = (turn: number): Point => ({
    x: tip.x - 9 * Math.cos(angle + turn),
    y: tip.y - 9 * Math.sin(angle + turn),
  })
  return `M ${at(tip)} L ${at(side(0.42))} L ${at(side(-0.42))} Z`
}

export function WayLine({ isTime, points }: DrawnWay) {
  const [before, tip] = points.slice(-2)
  return (
    <g className={isTime ? 'diagram-way time' : 'diagram-way'}>
      <path className="line" d={pathThrough(points)} />
      {before && tip && <path className="tip" d={arrowAt(before, tip)} />}
    </g>
  )
}

/** What leads along a way, a line a command, on ground of its own so that no line runs through it. */
export function WayWords({ isTime, lines, words: { x, y } }: DrawnWay) {
  const top = y - (lines.length * lineHeight) / 2
  return (
    <text className={isTime ? 'diagram-words time' : 'diagram-words'} textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + (index + 0.75) * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
