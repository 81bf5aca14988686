import { floorOf } from '../visiting/unit-text'

interface Props {
  readonly unitLabel: string | null
}

const rows = 8
const columns = 5
const left = 204
const top = 122
const stepX = 60
const stepY = 58

interface Spot {
  readonly row: number
  readonly column: number
}

/** A picture, not a map: the floor counts from below, as far as the house is drawn. */
function spotOf(unitLabel: string): Spot {
  const floor = Math.min(rows - 1, Math.max(1, floorOf(unitLabel)))
  const room = Number(unitLabel.replace(/\D/g, '')) || 1
  return { row: rows - floor, column: 1 + (room % (columns - 1)) }
}

/** The house with the one lit window, breathing while somebody waits. */
export function LitHouse({ unitLabel }: Props) {
  const spot = unitLabel ? spotOf(unitLabel) : { row: 2, column: 3 }
  return (
    <svg
      className="lit-house"
      viewBox="0 0 790 720"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      <path className="house" d="M26 720V430H136V720M544 720V390H694V720M150 720V90H530V720" />
      <Windows x={65} y={462} count={3} />
      <Windows x={603} y={422} count={4} />
      {Array.from({ length: columns }, (_, column) => (
        <Windows key={left + column * stepX} x={left + column * stepX} y={top} count={rows} />
      ))}
      <path className="house" d="M312 720V646H368V720M340 646V720" />
      <Lit spot={spot} unitLabel={unitLabel} />
    </svg>
  )
}

function Lit({ spot, unitLabel }: { readonly spot: Spot; readonly unitLabel: string | null }) {
  const x = left + spot.column * stepX
  const y = top + spot.row * stepY
  const middle = y + 19
  return (
    <>
      <rect className="window-lit window-breathes" x={x} y={y} width="32" height="38" rx="3" />
      {unitLabel && (
        <>
          <path className="window-line" d={`M${x + 34} ${middle}H572`} />
          <rect className="window-lit" x="570" y={middle - 37} width="196" height="74" rx="12" />
          <text
            className="window-text"
            x="668"
            y={middle + 15}
            textAnchor="middle"
            textLength={unitLabel.length > 7 ? 176 : undefined}
            lengthAdjust="spacingAndGlyphs"
          >
            {unitLabel}
          </text>
        </>
      )}
    </>
  )
}

interface WindowsProps {
  readonly x: number
  readonly y: number
  readonly count: number
}

function Windows({ x, y, count }: WindowsProps) {
  return Array.from({ length: count }, (_, row) => (
    <rect
      key={y + row * stepY}
      className="window"
      x={x}
      y={y + row * stepY}
      width="32"
      height="38"
      rx="3"
    />
  ))
}
