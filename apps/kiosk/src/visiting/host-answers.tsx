import type { KioskHost } from '../desk/desk'
import { useFlow } from '../flow/flow-context'
import { Hint } from '../parts/hint'
import { Icon } from '../parts/icon'
import { Key } from '../parts/key'
import { useWords } from '../words/words-context'
import type { Found } from './use-hosts'

interface Props {
  readonly found: Found | null
  readonly text: string
  readonly isWhole: boolean
  readonly isByUnit: boolean
}

const answersMax = 3

/** At most three answers, a surname each, and always the way to a person. */
export function HostAnswers({ found, text, isWhole, isByUnit }: Props) {
  const { host: words } = useWords()
  const { view, send } = useFlow()
  const askDesk = () => send({ type: 'deskWanted', screen: view.screen })
  if (!found) {
    const hint = isByUnit ? words.unitHint : words.nameHint
    return (
      <div className="answers">
        <Hint>{isWhole && view.isOnline ? words.looking : hint}</Hint>
        {!view.isOnline && <AskDesk words={words.askDesk} onPress={askDesk} />}
      </div>
    )
  }
  const hosts = found.hosts.slice(0, answersMax)
  return (
    <section
      className={`answers ${hosts.length === answersMax ? 'answers-many' : ''}`}
      aria-labelledby="answers"
      aria-live="polite"
    >
      {hosts.length > 0 ? (
        <h2 id="answers">{words.choose}</h2>
      ) : (
        <p id="answers" className="text-lead">
          {words.none}
        </p>
      )}
      <ul>
        {hosts.map((host) => (
          <li key={`${host.unitId} ${host.personId}`}>
            <Answer
              host={host}
              onPress={() => send({ type: 'hostChosen', host, hostText: text })}
            />
          </li>
        ))}
        <li>
          <AskDesk words={hosts.length > 0 ? words.notListed : words.askDesk} onPress={askDesk} />
        </li>
      </ul>
    </section>
  )
}

function Answer({ host, onPress }: { readonly host: KioskHost; readonly onPress: () => void }) {
  const { host: words } = useWords()
  return (
    <Key className="answer" onPress={onPress}>
      <span className="answer-unit tabular">{host.unitLabel}</span>
      <b>{host.name ?? words.household}</b>
      <Icon name="arrow" stroke={2.2} className="ml-auto text-plate" />
    </Key>
  )
}

function AskDesk({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <Key tone="quiet" className="answer answer-desk" onPress={onPress}>
      {words}
      <Icon name="bell" stroke={2.2} className="ml-auto text-plate" />
    </Key>
  )
}
