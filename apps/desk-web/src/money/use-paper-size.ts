import { useLayoutEffect, useRef, useState } from 'react'

const pxPerMm = 96 / 25.4
const paperMm = 80
const marginMm = 4

/**
 * A page as wide as the roll and as long as what stands on it: browsers know no page of any length,
 * so the length is measured. The style has to follow those that set A4 for the rest of the desk.
 */
export function usePaperSize() {
  const paper = useRef<HTMLElement>(null)
  const [heightMm, setHeightMm] = useState(150)
  useLayoutEffect(() => {
    const { current } = paper
    if (!current) return
    const measure = () => setHeightMm(Math.ceil(current.offsetHeight / pxPerMm))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  const pageStyle = `@page { size: ${paperMm}mm ${heightMm + 2 * marginMm}mm; margin: ${marginMm}mm; }`
  return { paper, pageStyle }
}
