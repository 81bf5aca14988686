import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v4 as newId } from 'uuid'
import type { PostHolders } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { roleName } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { RecordForm } from '../kept/record-form'
import { useDone } from '../kept/use-done'

interface Props {
  readonly post: PostHolders
  readonly onClose: () => void
}

/** Who holds a post from now on, and who stands in. */
export function PostForm({ post, onClose }: Props) {
  const words = useWords()
  const { fields } = words.desk.registers.posts
  const [id] = useState(() => post.id ?? newId())
  const keep = useMutation(useTRPC().registers.keepPost.mutationOptions(useDone(onClose)))
  const { role, version } = post
  return (
    <RecordForm
      title={roleName(words, role)}
      fields={[
        { name: 'personId', label: fields.personId, as: 'staff' },
        { name: 'deputyId', label: fields.deputyId, as: 'staff' },
      ]}
      initial={{
        personId: post.holder?.personId ?? '',
        deputyId: post.deputy?.personId ?? '',
      }}
      keep={{
        ...keep,
        mutate: ({ personId, deputyId }) =>
          keep.mutate({
            id,
            version,
            fields: { role, personId: personId || null, deputyId: deputyId || null },
          }),
      }}
      onClose={onClose}
    />
  )
}
