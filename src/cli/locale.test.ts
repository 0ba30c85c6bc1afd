import { expect, test } from 'vitest'
import { localeOf } from './locale.ts'

test.each([
  [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
  [{ LANG: 'nl' }, 'nl'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{}, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_BE.UTF-8' }, 'nl'],
  [{ LANG: 'nl_NL.UTF-8', LC_MESSAGES: 'C' }, 'en'],
  [{ LANG: 'nl_NL.UTF-8', LC_ALL: '' }, 'nl'],
  [{ LANG: 'nld' }, 'en'],
] as const)('%j speaks %s', (env, locale) => {
  expect(localeOf(env)).toBe(locale)
})
