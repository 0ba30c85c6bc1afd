import type { Locale } from '../../../platform/i18n/words.ts'
import { socialWords } from '../words.ts'
import { Handle } from './Handle.tsx'

/** Beside what can be followed in a feed reader: the name to look for on Mastodon. */
export const FollowLine = ({ locale, handle }: { locale: Locale; handle: string }) => (
  <p class="kv-small kv-no-print">
    {socialWords(locale)('follow.line')} <Handle locale={locale} handle={handle} />
  </p>
)
