import type { KeyRow } from '../api/answers'
import { isLate } from './shelves'

// A square for an empty unit, a round tag for an owner's, a nut for a plant room, a tag for the rest.
const outlines: Readonly<Record<KeyRow['kind'], string>> = {
  vacant: 'M14 22h24v26H14z',
  entrusted: 'M26 22a13 13 0 1 1-.01 0z',
  equipment: 'M18 22h16l8 13-8 13H18l-8-13z',
  other: 'M20 22h12l6 7v19H14V29z',
}

/** What a kind looks like, small, as in a legend. */
export function KindMark({ kind }: { readonly kind: KeyRow['kind'] }) {
  return (
    <svg viewBox="8 20 36 30" width="18" height="15" aria-hidden="true" className={`tag ${kind}`}>
      <path d={outlines[kind]} />
    </svg>
  )
}

/** A hook and what hangs on it: filled where the key is, dashed where it is not. */
export function KeyShape({ row }: { readonly row: KeyRow }) {
  const outline = outlines[row.kind]
  const hangs = row.state === 'in' || row.state === 'reserved'
  return (
    <svg viewBox="0 0 52 52" width="46" height="46" aria-hidden="true">
      <path className="hook" d="M26 2v7a5 5 0 1 1-5 5" />
      {hangs && <path className="ring" d="M26 13v9" />}
      <path className={hangs ? `tag ${row.kind}` : 'gone'} d={outline} />
      {row.state === 'reserved' && <path className="bookmark" d="M32 22v12l4-3 4 3V22z" />}
      {row.state === 'missing' && <path className="cross" d="M18 27l16 16M34 27 18 43" />}
      {isLate(row) && <path className="mark" d="M26 27v10M26 42v.5" />}
    </svg>
  )
}
