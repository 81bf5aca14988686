import type { KeyRow } from '../api/answers'
import { useWords } from '../words/words-provider'
import { Hook } from './hook'
import { KindMark } from './key-shape'
import { buildingName } from './key-words'
import { shelvesOf } from './shelves'

const kinds = ['vacant', 'entrusted', 'equipment', 'other'] as const

interface Props {
  readonly cabinet: string
  readonly keys: readonly KeyRow[]
  readonly chosenId: string | null
}

/** The open cabinet, shelf by shelf, with what its signs mean under it. */
export function CabinetPicture({ cabinet, keys, chosenId }: Props) {
  const words = useWords()
  const { keyCabinet } = words.desk
  return (
    <section className="cabinet" aria-label={keyCabinet.cabinetName(cabinet)}>
      {shelvesOf(keys).map((shelf) => (
        <div className="shelf" key={shelf.keys[0]?.keyId}>
          <h2>
            <KindMark kind={shelf.kind} />
            <span>
              {keyCabinet.kinds[shelf.kind]}
              <small>{buildingName(words, shelf.building)}</small>
            </span>
          </h2>
          <ul>
            {shelf.keys.map((row) => (
              <li key={row.keyId}>
                <Hook row={row} isChosen={row.keyId === chosenId} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="cabinet-legend small">
        {kinds.map((kind) => (
          <span key={kind}>
            <KindMark kind={kind} />
            {keyCabinet.kinds[kind]}
          </span>
        ))}
        <span className="muted">{keyCabinet.legend}</span>
      </p>
    </section>
  )
}
