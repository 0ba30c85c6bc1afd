import { PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { heldWords } from '../locales/index.ts'
import type { HeldView } from '../queries.ts'

interface HeldOverProps {
  locale: Locale
  story: OwnStory
  held: HeldView
}

/** It was held and is not any more: how that ended, and why it was. */
export function HeldOverPage({ locale, story, held }: HeldOverProps) {
  const w = heldWords(locale)
  const at = `/write/${story.id}`
  return (
    <>
      <PageHead title={w('over.title')} lead={w(`over.${held.endedAs ?? 'back'}`)}>
        <p>
          {held.endedAs === 'waits' ? <a href={`${at}/people`}>{w('over.people')}</a> : null}
          {held.endedAs === 'away' && story.awaySince ? (
            <a href={`${at}/away`}>{w('over.away.why')}</a>
          ) : null}
          {held.endedAs !== 'waits' && story.slug ? <a href={`/stories/${story.slug}`}>{w('read')}</a> : null}
        </p>
        <p>
          <a href={at}>{w('back')}</a>
        </p>
      </PageHead>
      {held.reason ? (
        <Section title={w('why')} ruled>
          <blockquote class="kv-shared" dir="auto">
            <p class="kv-lines">{held.reason}</p>
          </blockquote>
        </Section>
      ) : null}
    </>
  )
}
