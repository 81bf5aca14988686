/** A key to press, for the eye; `aria-keyshortcuts` tells the others. */
export function KeyCap({ children }: { readonly children: string }) {
  return (
    <span className="key-cap" aria-hidden="true">
      {children}
    </span>
  )
}
