const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The first part of what says a language (`pt-br`, `fr_FR`), where it is one that is known; undefined for anything else. */
export function codeOf(said: string): string | undefined {
  const code = said.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  return /^[a-z]{2,3}$/.test(code) && names.of(code) !== undefined ? code : undefined
}
