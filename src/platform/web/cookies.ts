import type { Cookie, CookieName } from './answer.ts'

/** On https the browser itself guards the name: only this host, only secure, whole site. */
const nameOf = (name: CookieName, secure: boolean) => `${secure ? '__Host-' : ''}kampvuur_${name}`

export function readCookies(
  header: string | null,
  secure: boolean,
): (name: CookieName) => string | undefined {
  const found = new Map<string, string>()
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0) found.set(part.slice(0, at).trim(), part.slice(at + 1).trim())
  }
  return (name) => {
    const value = found.get(nameOf(name, secure))
    if (!value) return undefined
    try {
      return decodeURIComponent(value)
    } catch {
      return undefined
    }
  }
}

export function writeCookie({ name, value, maxAge }: Cookie, secure: boolean): string {
  const age = value === '' ? '; Max-Age=0' : maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  const guard = secure ? '; Secure' : ''
  return `${nameOf(name, secure)}=${encodeURIComponent(value.toWellFormed())}; Path=/; HttpOnly; SameSite=Lax${age}${guard}`
}
