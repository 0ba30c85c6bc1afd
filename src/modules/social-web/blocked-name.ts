import type { Locale } from '../../platform/i18n/words.ts'
import type { Blocked } from './queries.ts'
import { socialWords } from './words.ts'

/** How who is blocked stands in a sentence, where it is known. */
export function blockedName(
  locale: Locale,
  { kind, name, handle }: Pick<Blocked, 'kind'> & { name: string; handle: string },
): string {
  const w = socialWords(locale)
  if (kind === 'server') return w('blocked.server', { name })
  return w('blocked.person', { name: name || w('nameless'), handle })
}
