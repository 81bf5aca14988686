import type { FormWords } from '@frontdesk/messages'
import { loadForms } from '@frontdesk/messages/load-messages'
import { useEffect, useState } from 'react'
import { usePreferences } from '../app/preferences'

/** Titles and columns of the forms, in the reader's language; null until they are there. */
export function useFormWords(): FormWords | null {
  const { language } = usePreferences()
  const [words, setWords] = useState<FormWords | null>(null)
  useEffect(() => {
    let isCurrent = true
    loadForms(language).then((loaded) => {
      if (isCurrent) setWords(loaded)
    })
    return () => {
      isCurrent = false
    }
  }, [language])
  return words
}
