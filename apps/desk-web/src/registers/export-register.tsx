import { useQueryClient } from '@tanstack/react-query'
import type { RegisterName } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { usePreferences } from '../app/preferences'
import { SaveButton } from '../parts/save-button'
import { useWords } from '../words/words-provider'

/** What a register holds now, as an Excel file in the reader's language. */
export function ExportRegister({ register }: { readonly register: RegisterName }) {
  const { archive } = useWords().desk
  const { language } = usePreferences()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const wish = { register, language, format: 'xlsx' } as const
  return (
    <SaveButton
      label={archive.export}
      fetchFile={() =>
        cache.fetchQuery(trpc.registers.export.queryOptions(wish, { staleTime: 0, gcTime: 0 }))
      }
    />
  )
}
