import { loadProcedure } from '@frontdesk/messages/load-messages'
import { isProcedureId } from '@frontdesk/rules'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Language, languageNames, languages } from '../app/preferences'
import { useMe } from '../app/session'
import { cueText, procedureWords, promptText } from '../words/lookup'
import { useWords } from '../words/words-provider'

interface Props {
  readonly procedure: string
  readonly state: string
  readonly isOnPhone?: boolean
}

/** What to do and what to say now, in whichever language the customer speaks. */
export function Prompt({ procedure, state, isOnPhone = false }: Props) {
  const words = useWords()
  const company = useMe().companyName
  const [language, setLanguage] = useState<Language>(words.language)
  const spoken = useSpokenWords(procedure, language)
  const prompt = promptText(spoken, { state, company, isOnPhone })
  const cue = cueText(procedureWords(words, procedure), state)
  if (!prompt) return null
  return (
    <div className="prompt">
      {cue && <p className="cue muted small">{cue}</p>}
      <p lang={language}>{words.desk.say(prompt)}</p>
      <fieldset className="spoken" aria-label={words.desk.spokenLanguage}>
        {languages.map((each) => (
          <button
            key={each}
            className="btn plain sm"
            type="button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => setLanguage(each)}
          >
            {languageNames[each]}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

/** The words of a procedure in another language than the screen's, fetched when they are asked for. */
function useSpokenWords(procedure: string, language: Language) {
  const words = useWords()
  const other = useQuery({
    queryKey: ['words', language, procedure],
    queryFn: () => (isProcedureId(procedure) ? loadProcedure(language, procedure) : null),
    enabled: language !== words.language,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return other.data ?? procedureWords(words, procedure)
}
