import { useState } from 'react'
import { useFlow } from '../flow/flow-context'
import { Foot } from '../parts/foot'
import { Frame } from '../parts/frame'
import { Hint } from '../parts/hint'
import { Question } from '../parts/question'
import { TextField } from '../parts/text-field'
import { useWords } from '../words/words-context'
import { HostAnswers } from './host-answers'
import { UnitPad } from './unit-pad'
import { UnitPlate } from './unit-plate'
import { isWholeUnit } from './unit-text'
import { useHosts } from './use-hosts'
import { WayToFind } from './way-to-find'

const isTyped = (text: string) => text === '' || /^[\d-]+$/.test(text)
const nameLeast = 2

/** By the whole unit number, or by two characters of a name; never by browsing. */
export function Host() {
  const { host: words } = useWords()
  const { draft } = useFlow().view
  const [isByUnit, setIsByUnit] = useState(isTyped(draft.hostText))
  const [text, setText] = useState(draft.hostText)
  const isWhole = isByUnit ? isWholeUnit(text) : [...text.trim()].length >= nameLeast
  const found = useHosts(text.trim(), isWhole)
  const choose = (byUnit: boolean) => {
    setIsByUnit(byUnit)
    setText('')
  }
  return (
    <Frame name="host" foot={<Foot />}>
      <div className={`ask ${isByUnit ? 'ask-pad' : 'ask-wide'}`}>
        <div className="ask-left">
          <div className="flex items-center justify-between gap-6">
            <Question>{words.question}</Question>
            <WayToFind isByUnit={isByUnit} onChoose={choose} />
          </div>
          {isByUnit ? (
            <UnitPlate text={text} />
          ) : (
            <TextField label={words.nameLabel} value={text} onChange={setText} maxLength={30} />
          )}
          <HostAnswers found={found} text={text.trim()} isWhole={isWhole} isByUnit={isByUnit} />
          {found && found.hosts.length > 0 && <Hint icon="lock">{words.privacy}</Hint>}
        </div>
        {isByUnit && <UnitPad text={text} onChange={setText} />}
      </div>
    </Frame>
  )
}
