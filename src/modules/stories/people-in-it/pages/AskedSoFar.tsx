import { Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import type { AskedAbout } from '../queries.ts'
import { peopleInItWords } from '../words.ts'

interface SoFarProps {
  locale: Locale
  story: Pick<OwnStory, 'id'>
  asked: AskedAbout
}

/** Above the text that somebody goes on with: whoever was asked about it, and what a change means for them. */
export function AskedSoFar({ locale, story, asked: { now, before } }: SoFarProps) {
  if (now + before === 0) return null
  const w = peopleInItWords(locale)
  return (
    <Notice>
      <p>{now > 0 ? w('so-far.now', { count: now }) : w('so-far.before', { count: before })}</p>
      <p>{w(now > 0 ? 'so-far.change' : 'so-far.again')}</p>
      <p>
        <a href={`/write/${story.id}/people`}>{w('people.link.from')}</a>
      </p>
    </Notice>
  )
}
