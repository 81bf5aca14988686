import { useWords } from '../words/words-provider'

interface Props {
  readonly count: number
  readonly list: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    fetchNextPage(): unknown
  }
}

/** How many lines stand here, and the way to more of them. */
export function MoreLines({ list, count }: Props) {
  const { money } = useWords().desk
  return (
    <div className="table-foot">
      <span className="muted small num" role="status">
        {list.hasNextPage ? money.shown(count) : money.allShown(count)}
      </span>
      {list.hasNextPage && (
        <button
          className="btn sm"
          type="button"
          disabled={list.isFetchingNextPage}
          onClick={() => list.fetchNextPage()}
        >
          {money.more}
        </button>
      )}
    </div>
  )
}
