import { PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { awayWords } from '../locales/index.ts'
import { type AwayView, agreedLast } from '../queries.ts'
import { Quote } from './Quote.tsx'

interface AwayBackProps {
  locale: Locale
  story: OwnStory
  away: AwayView
  movement: Movement
}

/** For who writes what was kept away: it may be read again, and they choose whether it is. */
export function AwayBackPage({ locale, story, away, movement }: AwayBackProps) {
  const w = awayWords(locale)
  const at = `/write/${story.id}`
  const back = agreedLast(away, 'back')
  return (
    <>
      <PageHead title={w('back.title')} lead={w('back.lead', { movement: movement.name })}>
        {story.slug === null ? (
          <p>
            <a href={`${at}/publish`}>{w('back.go')}</a>
          </p>
        ) : null}
        <p>
          <a href={at}>{w('write')}</a>
        </p>
      </PageHead>
      <Section title={w('why')} ruled>
        <Quote>{back?.reason ?? ''}</Quote>
      </Section>
    </>
  )
}
