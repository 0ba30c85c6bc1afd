import { Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { peopleInItWords } from '../words.ts'

interface StoppedProps {
  locale: Locale
  story: Pick<OwnStory, 'id' | 'stopped'>
  /** This is the page with who is in it. */
  here?: boolean
}

/** Why nobody reads what was read before, and what can be done now; never who it is. */
export function StoppedNotice({ locale, story, here = false }: StoppedProps) {
  if (!story.stopped) return null
  const w = peopleInItWords(locale)
  return (
    <Notice kind="care" title={w('stopped.title')}>
      <p>{w('stopped')}</p>
      <p>{w('stopped.now')}</p>
      {here ? null : (
        <p>
          <a href={`/write/${story.id}/people`}>{w('people.link.from')}</a>
        </p>
      )}
    </Notice>
  )
}
