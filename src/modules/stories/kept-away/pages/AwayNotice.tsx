import { Notice } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { awayWords } from '../locales/index.ts'

/** For who writes: that nobody reads it any more, and where the reason is. */
export function AwayNotice({ locale, story }: { locale: Locale; story: Pick<OwnStory, 'id' | 'awaySince'> }) {
  if (story.awaySince === null) return null
  const w = awayWords(locale)
  return (
    <Notice kind="care" title={w('notice.title')}>
      <p>{w('notice', { date: dayInWords(locale, story.awaySince) })}</p>
      <p>
        <a href={`/write/${story.id}/away`}>{w('notice.link')}</a>
      </p>
    </Notice>
  )
}
