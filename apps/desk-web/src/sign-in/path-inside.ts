/** Where to go after signing in: only ever a path of this site. */
export function pathInside(next: string | undefined): string {
  const isInside = next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\')
  return isInside && next && !next.startsWith('/sign-in') ? next : '/'
}
