const PLAIN = 'kv-plain-text'

/** Some browsers keep nothing; then it is asked again the next time. */
export function remembered(): boolean {
  try {
    return localStorage.getItem(PLAIN) === 'yes'
  } catch {
    return false
  }
}

export function remember(plain: boolean): void {
  try {
    if (plain) localStorage.setItem(PLAIN, 'yes')
    else localStorage.removeItem(PLAIN)
  } catch {}
}
