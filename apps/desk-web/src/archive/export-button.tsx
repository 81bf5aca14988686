import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import { usePreferences } from '../app/preferences'
import { SaveButton } from '../parts/save-button'
import { useWords } from '../words/words-provider'
import type { ArchiveSearch } from './archive-search'

/** What is listed, as an Excel file that can be taken in again. */
export function ExportButton({ search }: { readonly search: ArchiveSearch }) {
  const { archive } = useWords().desk
  const { language } = usePreferences()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { view = 'units', ...filter } = search
  const wish = { ...filter, view, isRented: view === 'rentals' || undefined }
  return (
    <SaveButton
      label={archive.export}
      fetchFile={() =>
        cache.fetchQuery(
          trpc.archive.export.queryOptions(
            { ...wish, language, format: 'xlsx' },
            { staleTime: 0, gcTime: 0 },
          ),
        )
      }
    />
  )
}
