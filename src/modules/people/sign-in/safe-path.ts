const longest = 500
const ours = 'https://kampvuur.invalid'

/**
 * A path of our own that somebody may be sent on to, or undefined: never another site.
 * @param stated what a form or an address said.
 */
export function ownPath(stated: unknown): string | undefined {
  if (typeof stated !== 'string' || stated.length > longest) return undefined
  // Browsers read a backslash as a slash and skip control characters, so that `/\\evil.example` leaves the site.
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(stated) || !URL.canParse(stated, ours)) return undefined
  const { origin, pathname, search } = new URL(stated, ours)
  return origin === ours && !pathname.startsWith('//') ? pathname + search : undefined
}

/** As `ownPath`, for after signing in: a page of signing in or out is no place to go on to. */
export function safePath(stated: unknown): string | undefined {
  const path = ownPath(stated)
  return path && /^\/sign-(in|out)([/?]|$)/.test(path) ? undefined : path
}
