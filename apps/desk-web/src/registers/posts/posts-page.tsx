import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PostHolders } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { importsArchive } from '../../archive/may'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { keepsPosts } from '../may-name'
import { RegisterPage } from '../register-page'
import { PostForm } from './post-form'
import { PostTable } from './post-table'

/** 岗位: who stands at each step of the desk's line, and who stands in. */
export function PostsPage() {
  const { posts } = useWords().desk.registers
  const me = useMe()
  const [edited, setEdited] = useState<PostHolders | null>(null)
  return (
    <>
      <RegisterPage
        title={posts.title}
        lead={posts.lead}
        list={useQuery(useTRPC().registers.posts.queryOptions())}
        history="post"
        empty={{ title: posts.title, hint: posts.lead }}
        tools={importsArchive(me) && <ExportRegister register="posts" />}
      >
        {(list) => <PostTable posts={list} onEdit={keepsPosts(me) ? setEdited : null} />}
      </RegisterPage>
      {edited && <PostForm post={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
