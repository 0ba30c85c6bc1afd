import { Notice } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { heldWords } from '../locales/index.ts'

/** For who writes: that nobody reads it now, and where the reason is. */
export function HeldNotice({ locale, story }: { locale: Locale; story: Pick<OwnStory, 'id' | 'heldUntil'> }) {
  if (story.heldUntil === null) return null
  const w = heldWords(locale)
  return (
    <Notice kind="care" title={w('notice.title')}>
      <p>{w('notice', { date: dayInWords(locale, story.heldUntil) })}</p>
      <p>
        <a href={`/write/${story.id}/held`}>{w('notice.link')}</a>
      </p>
    </Notice>
  )
}
