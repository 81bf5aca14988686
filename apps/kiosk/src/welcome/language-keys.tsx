import { Key } from '../parts/key'
import { languages } from '../words/load-words'
import { useLanguage } from '../words/words-context'

/** The three languages, each in its own script. */
export function LanguageKeys() {
  const { language, words, choose } = useLanguage()
  return (
    <fieldset className="contents" aria-label={words.chooseLanguage}>
      {languages.map((one) => {
        const isOn = one === language
        return (
          <Key
            key={one}
            tone={isOn ? 'on' : 'quiet'}
            icon={isOn ? 'tick' : undefined}
            iconStroke={2.6}
            isPressed={isOn}
            lang={one}
            onPress={() => choose(one)}
          >
            {words.languages[one]}
          </Key>
        )
      })}
    </fieldset>
  )
}
