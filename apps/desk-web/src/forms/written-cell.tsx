import { cellText } from '@frontdesk/messages/cell-text'
import { Fragment } from 'react'
import type { FormCell } from '../api/answers'
import { useReader } from '../app/session'
import { useWords } from '../words/words-provider'

interface Props {
  readonly procedure: string | null
  readonly cell: FormCell
}

/** What stands in a field; numbers, dates and the like are never broken in two. */
export function WrittenCell({ procedure, cell }: Props) {
  const words = useWords()
  const { zone: timeZone } = useReader()
  const text = cellText(words, { procedure, cell, timeZone })
  if (cell.as === 'words') return text
  return text.split(' ').map((part, index) => (
    // The parts of a text have no other name than their place.
    <Fragment key={`${index + 1} ${part}`}>
      {index > 0 && ' '}
      {whole.test(part) ? <span className="nowrap">{part}</span> : part}
    </Fragment>
  ))
}

// A code, a figure, a date, or a name.
const whole = /^(?:[\w*¥.,:/–-]{1,20}|\p{Script=Han}{1,4})$/u
