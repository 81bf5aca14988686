import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import { usePreferences } from '../app/preferences'
import { SaveButton } from '../parts/save-button'
import { useWords } from '../words/words-provider'

interface Filter {
  readonly procedure?: string | undefined
  readonly state?: string | undefined
  readonly holder?: string | undefined
  readonly isOverdue?: boolean | undefined
  readonly isEnded?: boolean | undefined
  readonly unitId?: string | undefined
  readonly text?: string | undefined
}

/** The cases that are listed, all pages of them, as an Excel file in the reader's language. */
export function ExportCases({ filter }: { readonly filter: Filter }) {
  const { archive } = useWords().desk
  const { language } = usePreferences()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const wish = { ...filter, language, format: 'xlsx' } as const
  return (
    <SaveButton
      label={archive.export}
      fetchFile={() =>
        cache.fetchQuery(trpc.cases.export.queryOptions(wish, { staleTime: 0, gcTime: 0 }))
      }
    />
  )
}
