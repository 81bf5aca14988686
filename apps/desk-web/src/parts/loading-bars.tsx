import { useEffect, useState } from 'react'
import { useWords } from '../words/words-provider'

/** Nothing for 300 ms, then still bars in the shape of what will come. */
export function LoadingBars({ rows = 3 }: { readonly rows?: number }) {
  const { app } = useWords().desk
  const [isShown, setShown] = useState(false)

  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300)
    return () => clearTimeout(timer)
  }, [])

  return (
    <div className="loading-bars" role="status" aria-label={app.loading}>
      {isShown && Array.from({ length: rows }, (_, row) => <i key={String(row)} />)}
    </div>
  )
}
