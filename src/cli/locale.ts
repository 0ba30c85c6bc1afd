import type { Locale } from '../platform/i18n/words.ts'

/** The language that the terminal asks for, as POSIX orders its variables; undefined where it asks for another or none. */
export function statedLocale(env: NodeJS.ProcessEnv): Locale | undefined {
  const stated = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^(nl|en)(?![a-z])/i.exec(stated)?.[1]?.toLowerCase() as Locale | undefined
}

/** What the command line speaks: administrators everywhere read English. */
export function localeOf(env: NodeJS.ProcessEnv): Locale {
  return statedLocale(env) ?? 'en'
}
