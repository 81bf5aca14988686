import type { PostHolders } from '../../api/answers'
import { StateTag } from '../../parts/state-tag'
import { roleName } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { Moment } from '../things/moment'

interface Props {
  readonly posts: readonly PostHolders[]
  /** Null for who only reads. */
  readonly onEdit: ((post: PostHolders) => void) | null
}

/** One line a step of the line, lowest first; where nobody stands it says what comes of it. */
export function PostTable({ posts, onEdit }: Props) {
  const words = useWords()
  const { archive, registers } = words.desk
  const { fields, since, vacant } = registers.posts
  return (
    <table className="cases things">
      <thead>
        <tr>
          <th>{fields.role}</th>
          <th>{fields.personId}</th>
          <th>{fields.deputyId}</th>
          <th>{since}</th>
          <th>
            <span className="sr">{archive.form.edit}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {posts.map((post) => (
          <tr key={post.role}>
            <td className="strong">{roleName(words, post.role)}</td>
            <td>
              <Holder post={post} />
            </td>
            <td>{post.deputy?.name ?? <span className="muted">{vacant}</span>}</td>
            <td className="nowrap num">{post.sinceAt && <Moment at={post.sinceAt} />}</td>
            <td className="do">
              {onEdit && (
                <button className="btn sm" type="button" onClick={() => onEdit(post)}>
                  {archive.form.edit}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Holder({
  post: { role, holder, deputy, isAbsent, mayAct },
}: {
  readonly post: PostHolders
}) {
  const { posts } = useWords().desk.registers
  if (!holder) {
    return (
      <>
        <StateTag kind="late" label={posts.vacant} />
        <span className="muted small under">
          {deputy ? posts.toDeputy : role === 'director' ? posts.toNobody : posts.toNext}
        </span>
      </>
    )
  }
  return (
    <>
      {holder.name}
      {isAbsent && <span className="muted small under">{posts.absent}</span>}
      {!mayAct && (
        <span className="under">
          <StateTag kind="late" label={posts.mayNotAct} />
        </span>
      )}
    </>
  )
}
