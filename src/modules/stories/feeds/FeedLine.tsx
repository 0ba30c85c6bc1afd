import type { Locale } from '../../../platform/i18n/words.ts'
import { storyWords } from '../words.ts'
import { feedFormats } from './formats.ts'
import { feedAt } from './links.ts'

/** Under what can be followed: where, in each format. */
export const FeedLine = ({ locale, page }: { locale: Locale; page: string }) => (
  <p class="kv-small kv-no-print">
    {storyWords(locale)('feed.line')}{' '}
    {feedFormats.map(({ name, label }, at) => (
      <>
        {at > 0 ? ', ' : null}
        <a href={feedAt(page, name)}>{label}</a>
      </>
    ))}
  </p>
)
