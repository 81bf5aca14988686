import type { Article } from '../../api/answers'
import { Icon } from '../../parts/icon'
import { StateTag } from '../../parts/state-tag'
import { useWords } from '../../words/words-provider'

interface Props {
  readonly article: Article
  /** Null for who only reads. */
  readonly onEdit: (() => void) | null
}

/** An article as it is looked up: the title first, the whole of it one press away. */
export function ArticleEntry({ article, onEdit }: Props) {
  const { archive, registers, labelled } = useWords().desk
  const { fields, due } = registers.articles
  const { title, scope, owner, reviewOn, isDue } = article
  return (
    <li>
      <details>
        <summary>
          <b>{title}</b>
          <span className="small muted">{scope}</span>
          {isDue && <StateTag kind="late" label={due} />}
        </summary>
        <ArticleText article={article} />
        <p className="small muted num foot">
          {labelled(fields.ownerId, owner.name)} · {labelled(fields.reviewOn, reviewOn)}
          {onEdit && (
            <button className="btn sm" type="button" onClick={onEdit}>
              <Icon name="edit" size={14} />
              {archive.form.edit}
            </button>
          )}
        </p>
      </details>
    </li>
  )
}

type Told = Pick<Article, 'body' | 'contacts' | 'hours'>

/** What an article says, with whom to ask and when. */
export function ArticleText({ article }: { readonly article: Told }) {
  const { registers } = useWords().desk
  const { fields } = registers.articles
  const asides = (['contacts', 'hours'] as const).filter((name) => article[name] !== '')
  return (
    <div className="article-text">
      <p>{article.body}</p>
      {asides.length > 0 && (
        <dl className="small">
          {asides.map((name) => (
            <div key={name}>
              <dt className="muted">{fields[name]}</dt>
              <dd className="num">{article[name]}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
