import { outlineOf, type Procedure } from '@frontdesk/rules'
import { useMemo } from 'react'
import { commandLabel, stateName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { laidOut } from './laid-out'
import { StateBox } from './state-box'
import { WayLine, WayWords } from './way-line'

interface Props {
  readonly procedure: Procedure
  /** How many cases stand in each state now. */
  readonly counts: Readonly<Record<string, number>>
}

/** The states of a procedure and the ways between them, drawn from the machine that runs. */
export function Diagram({ procedure, counts }: Props) {
  const words = useWords()
  const { book } = words.desk
  const { id, endedStates } = procedure
  const drawing = useMemo(
    () =>
      laidOut(procedure, {
        state: (state) => stateName(words, id, state),
        command: (command) =>
          command === 'strikeClock' ? book.byTime : commandLabel(words, id, command),
      }),
    [procedure, id, words, book],
  )
  const { width, height, states, ways } = drawing
  return (
    <section className="card" aria-labelledby="diagram">
      <div className="card-head">
        <h2 id="diagram">{book.diagram}</h2>
        <span className="aside diagram-key">
          <i /> {book.byPeople} <i className="time" /> {book.byTime} <b className="num">5</b>{' '}
          {book.casesNow}
        </span>
      </div>
      <div className="diagram">
        <svg viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: width }}>
          <title>{book.diagram}</title>
          {ways.map((way) => (
            <WayLine key={`${way.from} ${way.to} ${way.isTime}`} {...way} />
          ))}
          {states.map((each) => (
            <StateBox
              key={each.state}
              {...each}
              procedure={id}
              isEnded={endedStates.includes(each.state)}
              count={counts[each.state] ?? 0}
            />
          ))}
          {ways.map((way) => (
            <WayWords key={`${way.from} ${way.to} ${way.isTime}`} {...way} />
          ))}
        </svg>
        <Anywhere procedure={procedure} />
      </div>
    </section>
  )
}

function Anywhere({ procedure }: Pick<Props, 'procedure'>) {
  const words = useWords()
  const { anywhere } = outlineOf(procedure)
  return anywhere.map(({ command, to }) => (
    <p key={command} className="muted small">
      {words.desk.book.fromAnywhere(
        commandLabel(words, procedure.id, command),
        stateName(words, procedure.id, to),
      )}
    </p>
  ))
}
