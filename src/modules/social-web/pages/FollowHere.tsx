import { Heading } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { socialWords } from '../words.ts'
import { Handle } from './Handle.tsx'

interface FollowProps {
  locale: Locale
  name: string
  /** `@name@house` */
  handle: string
}

/** For who has a place of their own on the open social web: what to look for there. */
export function FollowHere({ locale, name, handle }: FollowProps) {
  const w = socialWords(locale)
  return (
    <div class="kv-section kv-section--ruled kv-no-print">
      <Heading level={2}>{w('follow.title')}</Heading>
      <p>{w('follow.lead', { name })}</p>
      <p>
        <Handle locale={locale} handle={handle} />
      </p>
      <p class="kv-small">{w('follow.private')}</p>
    </div>
  )
}
