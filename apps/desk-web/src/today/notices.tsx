import { Link } from '@tanstack/react-router'
import type { Notice } from '../api/answers'
import { Icon } from '../parts/icon'
import type { IconName } from '../parts/icon-paths'
import { roleName } from '../words/lookup'
import { useWords } from '../words/words-provider'

/** What the registers want of the reader: an article to look over, a year to enter, a post to fill. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const { notices: words } = useWords().desk
  if (notices.length === 0) return null
  return (
    <section className="card notices" aria-label={words.title}>
      <ul>
        {notices.map((notice) => (
          <NoticeLine key={JSON.stringify(notice)} notice={notice} />
        ))}
      </ul>
    </section>
  )
}

interface Said {
  readonly icon: IconName
  readonly text: string
  readonly to: '/registers/articles' | '/registers/calendar' | '/registers/posts'
  readonly act: string
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { icon, text, to, act } = useSaid(notice)
  return (
    <li>
      <Icon name={icon} size={18} />
      <p>{text}</p>
      <Link className="btn sm" to={to}>
        {act}
      </Link>
    </li>
  )
}

function useSaid(notice: Notice): Said {
  const words = useWords()
  const { notices } = words.desk
  switch (notice.kind) {
    case 'articleDue':
      return {
        icon: 'book',
        text: notices.articleDue(notice.title, notice.reviewOn),
        to: '/registers/articles',
        act: notices.review,
      }
    case 'calendarUnknown':
      return {
        icon: 'calendar',
        text: notices.calendarUnknown(notice.year),
        to: '/registers/calendar',
        act: notices.enter,
      }
    case 'postVacant':
      return {
        icon: 'person',
        text: notices.postVacant(roleName(words, notice.role)),
        to: '/registers/posts',
        act: notices.name,
      }
  }
}
