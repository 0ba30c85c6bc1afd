import type { Locale } from '../platform/i18n/words.ts'

/** The terminal's language, as POSIX orders its variables: Dutch where it says so, else English. */
export function localeOf(env: NodeJS.ProcessEnv): Locale {
  const stated = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^nl(?![a-z])/i.test(stated) ? 'nl' : 'en'
}
