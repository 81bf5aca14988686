import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'

interface Props {
  readonly count: number | null
  readonly onlyMine: boolean
  readonly onChange: (onlyMine: boolean) => void
}

export function QueueHead({ count, onlyMine, onChange }: Props) {
  const { today } = useWords().desk
  return (
    <div className="card-head">
      <h2 id="queue">{today.queue}</h2>
      {count !== null && <span className="muted small num">{today.queueCount(count)}</span>}
      <span className="aside">
        <button
          className="btn plain sm"
          type="button"
          aria-pressed={onlyMine}
          onClick={() => onChange(!onlyMine)}
        >
          <Icon name="filter" size={16} />
          {onlyMine ? today.everyone : today.onlyMine}
        </button>
      </span>
    </div>
  )
}
