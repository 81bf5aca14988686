import { useFlow } from '../flow/flow-context'
import { Foot } from '../parts/foot'
import { Frame } from '../parts/frame'
import { Icon } from '../parts/icon'
import type { IconName } from '../parts/icon-paths'
import { Key } from '../parts/key'
import { Question } from '../parts/question'
import { useWords } from '../words/words-context'

const purposes = ['social', 'business', 'delivery', 'repairs', 'viewing', 'other'] as const

const icons: Record<(typeof purposes)[number], IconName> = {
  social: 'house',
  business: 'briefcase',
  delivery: 'parcel',
  repairs: 'wrench',
  viewing: 'keys',
  other: 'dots',
}

/** Why: six large tiles. */
export function Purpose() {
  const { purpose: words } = useWords()
  const { view, send } = useFlow()
  return (
    <Frame name="purpose" foot={<Foot />}>
      <Question>{words.question}</Question>
      <div className="tiles">
        {purposes.map((purpose) => (
          <Key
            key={purpose}
            tone={view.draft.purpose === purpose ? 'on' : 'surface'}
            className="tile"
            onPress={() => send({ type: 'purposeChosen', purpose })}
          >
            <Icon name={icons[purpose]} stroke={1.6} className="text-plate" />
            <span>{words[purpose]}</span>
          </Key>
        ))}
      </div>
    </Frame>
  )
}
