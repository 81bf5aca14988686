interface Tower {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly columns: number
  readonly left: number
  /** One text a floor from the top: `x` is a lit window. */
  readonly floors: readonly string[]
}

const ground = 390

const towers: readonly Tower[] = [
  { x: 4, width: 138, top: 182, columns: 3, left: 30, floors: ['x..', '...', 'x..', 'x..'] },
  {
    x: 160,
    width: 110,
    top: 81,
    columns: 2,
    left: 187,
    floors: ['..', 'x.', '..', '.x', '..', 'x.', '..'],
  },
  { x: 288, width: 164, top: 218, columns: 4, left: 312, floors: ['...x', '....', '..xx'] },
  {
    x: 470,
    width: 128,
    top: 31,
    columns: 3,
    left: 491,
    floors: ['.x.', '..x', '.x.', '...', 'x..', 'x..', '...', '..x', '.x.'],
  },
  {
    x: 616,
    width: 140,
    top: 139,
    columns: 3,
    left: 643,
    floors: ['...', '...', '...', '...', '.x.', '..x'],
  },
  {
    x: 774,
    width: 114,
    top: 67,
    columns: 3,
    left: 788,
    floors: ['.x.', 'x..', '..x', 'xxx', 'x.x', '..x', 'x.x', '..x'],
  },
  { x: 906, width: 138, top: 196, columns: 3, left: 932, floors: ['xx.', '..x', '.x.', '..x'] },
]

/** The houses of an evening, some windows lit. */
export function Skyline() {
  return (
    <svg
      className="skyline"
      viewBox="0 0 1060 390"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      {towers.map((tower) => (
        <g key={tower.x}>
          <path
            className="house"
            d={`M${tower.x} ${ground}V${tower.top}H${tower.x + tower.width}V${ground}`}
          />
          {tower.floors.flatMap((floor, row) =>
            [...floor].map((window, column) => (
              <rect
                key={`${tower.x}-${row * tower.columns + column}`}
                className={window === 'x' ? 'window-lit' : 'window'}
                x={tower.left + column * 30}
                y={tower.top + 18 + row * 36}
                width="16"
                height="20"
                rx="1.5"
              />
            )),
          )}
        </g>
      ))}
      <path className="house" d="M0 388.5H1060" />
    </svg>
  )
}
