import { useRouter } from '@tanstack/react-router'
import { Input } from 'antd'
import { useEffect, useEffectEvent, useState } from 'react'
import { useLater } from '../time/later'

interface Props {
  readonly label: string
  readonly hint: string
  readonly text: string
  readonly isWide?: boolean
  readonly onChange: (text: string) => void
}

const pauseMs = 300

/** Narrows a list by what is typed, once typing pauses. */
export function FilterText(props: Props) {
  const [text, setText] = useState(props.text)
  const later = useLater(text.trim(), pauseMs)
  const router = useRouter()
  const tell = useEffectEvent((next: string) => {
    // Whoever is on the way to another page is not called back to this one.
    const { location, resolvedLocation } = router.state
    const isLeaving = resolvedLocation && location.pathname !== resolvedLocation.pathname
    if (next !== props.text && !isLeaving) props.onChange(next)
  })

  useEffect(() => tell(later), [later])
  useEffect(() => setText(props.text), [props.text])

  return (
    <Input
      className={props.isWide ? 'filter-text wide' : 'filter-text'}
      aria-label={props.label}
      placeholder={props.hint}
      allowClear
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  )
}
