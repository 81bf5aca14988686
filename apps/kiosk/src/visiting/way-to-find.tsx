import * as ToggleGroup from 'radix-ui/toggle-group'
import { useWords } from '../words/words-context'

interface Props {
  readonly isByUnit: boolean
  readonly onChoose: (isByUnit: boolean) => void
}

/** By unit, or by name. */
export function WayToFind({ isByUnit, onChoose }: Props) {
  const { host: words } = useWords()
  return (
    <ToggleGroup.Root
      type="single"
      className="ways"
      aria-label={words.way}
      value={isByUnit ? 'unit' : 'name'}
      onValueChange={(way) => {
        if (way) onChoose(way === 'unit')
      }}
    >
      <ToggleGroup.Item value="unit" className="key way">
        {words.byUnit}
      </ToggleGroup.Item>
      <ToggleGroup.Item value="name" className="key way">
        {words.byName}
      </ToggleGroup.Item>
    </ToggleGroup.Root>
  )
}
