import { Actions, LinkButton, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { AskedToWrite } from '../../../contributions/index.ts'
import type { Place } from '../../card/own-words/place.ts'
import { withName, writeOutWords } from '../locales/index.ts'

interface AskedOfMeProps {
  locale: Locale
  place: Place
  asked: readonly AskedToWrite[]
}

/** On one's own page: somebody asks whether one writes out what they told. */
export function AskedOfMe({ locale, place, asked }: AskedOfMeProps) {
  if (asked.length === 0) return null
  const w = writeOutWords(locale)
  return (
    <Section title={w('for-me.title')} ruled>
      {asked.map(({ contributionId, speaker }) => (
        <>
          <p dir="auto">{withName(locale, 'for-me.body', speaker)}</p>
          <Actions>
            <LinkButton href={`${place.base}/write-out/${contributionId}`} variant="quiet" pictogram="write">
              {w('for-me.do')}
            </LinkButton>
          </Actions>
        </>
      ))}
    </Section>
  )
}
