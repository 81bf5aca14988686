import type { ReportWords } from '@frontdesk/messages'
import { loadReports } from '@frontdesk/messages/load-messages'
import type { ReportVoice } from '@frontdesk/messages/report-text'
import { useEffect, useState } from 'react'
import { usePreferences } from '../app/preferences'
import { useWords } from '../words/words-provider'

/** The words of the reports in the reader's language; null until they are there. */
export function useReportWords(): ReportVoice | null {
  const { language } = usePreferences()
  const messages = useWords()
  const [words, setWords] = useState<ReportWords | null>(null)
  useEffect(() => {
    let isCurrent = true
    loadReports(language).then((loaded) => {
      if (isCurrent) setWords(loaded)
    })
    return () => {
      isCurrent = false
    }
  }, [language])
  return words && { messages, words }
}
