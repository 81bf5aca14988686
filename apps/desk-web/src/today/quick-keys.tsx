import { KeyCap } from '../parts/key-cap'
import { useWords } from '../words/words-provider'

/** The keys worth learning first, where there is room for them. */
export function QuickKeys() {
  const { keys, today } = useWords().desk
  const shown: readonly (readonly [string, string])[] = [
    ['/', keys.search],
    ['j k', keys.rows],
    ['1…9', keys.commands],
    ['?', keys.help],
  ]
  return (
    <section className="card" aria-labelledby="quick-keys">
      <div className="card-head">
        <h2 id="quick-keys">{today.keysTitle}</h2>
      </div>
      <ul className="quick-keys">
        {shown.map(([key, label]) => (
          <li key={key}>
            <KeyCap>{key}</KeyCap>
            <span className="small">{label}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
