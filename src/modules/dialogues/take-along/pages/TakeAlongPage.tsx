import { Actions, LinkButton, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Place } from '../../card/own-words/place.ts'
import { takeAlongWords } from '../locales/index.ts'

const kinds = ['words', 'consents', 'became', 'seats', 'account', 'looked'] as const

interface TakeAlongProps {
  locale: Locale
  place: Place
  /** Where the schema stands. */
  schema: string
  back: string
}

/** What one takes along, and two ways to have it. */
export function TakeAlongPage({ locale, place, schema, back }: TakeAlongProps) {
  const w = takeAlongWords(locale)
  const file = (kind: 'html' | 'json') => `${place.base}/take-along/kampvuur.${kind}`
  return (
    <>
      <PageHead title={w('page.title')} lead={w('page.lead')} />
      <Section title={w('page.what')} ruled>
        <ul>
          {kinds
            .filter((kind) => kind !== 'account' || place.as === 'person')
            .map((kind) => (
              <li>{w(`page.${kind}`)}</li>
            ))}
        </ul>
        {place.as === 'person' ? <p>{w('page.apart')}</p> : null}
      </Section>
      <Notice kind="care">
        <p>{w('page.care')}</p>
      </Notice>
      <Section title={w('page.readable')} ruled>
        <p>{w('page.readable.body')}</p>
        <Actions>
          <LinkButton href={file('html')}>{w('page.readable.do')}</LinkButton>
        </Actions>
      </Section>
      <Section title={w('page.machine')} ruled>
        <p>{w('page.machine.body')}</p>
        <Actions>
          <LinkButton href={file('json')} variant="quiet">
            {w('page.machine.do')}
          </LinkButton>
        </Actions>
        <p>
          <a href={schema}>{w('page.schema')}</a>
        </p>
      </Section>
      <p>
        <a href={back}>{w('page.back')}</a>
      </p>
    </>
  )
}
