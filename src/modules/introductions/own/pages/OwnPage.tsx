import { Actions, LinkButton, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type IntroductionWords, introductionWords } from '../../words.ts'
import type { OwnIntroduction, PlacesToChoose } from '../queries.ts'

interface OwnProps {
  locale: Locale
  /** Undefined: nothing was written yet. */
  own: OwnIntroduction | undefined
  places: PlacesToChoose
}

const base = '/mine/introduction'

/** Where one's own introduction stands: who sees it now, and what one can do with it. */
export function OwnPage({ locale, own, places }: OwnProps) {
  const w = introductionWords(locale)
  if (!own)
    return (
      <>
        <PageHead title={w('mine.title')} lead={w('mine.none')} />
        <p>{w('own.lead')}</p>
        <Actions>
          <LinkButton href={`${base}/words`}>{w('mine.begin')}</LinkButton>
        </Actions>
      </>
    )
  const link = (what: 'words' | 'who' | 'reach' | 'photo') => ({
    href: `${base}/${what}`,
    label: w(`own.${what}`),
    about: w(`own.${what}.hint`),
  })
  return (
    <>
      <PageHead title={w('own.title')} lead={w('own.lead')}>
        <p>{seenBy(w, locale, own, places)}</p>
        <p>{w(own.findable ? 'own.found' : 'own.not-found')}</p>
      </PageHead>
      <Section ruled>
        <LinkList items={[link('words'), link('who'), link('reach'), link('photo')]} />
      </Section>
      <Section ruled>
        <p>
          <a href={`/people/persons/${own.id}`}>{w('own.as-others')}</a>
        </p>
        <p>
          <a href={`${base}/take-back`}>{w('own.take-back')}</a>
        </p>
      </Section>
    </>
  )
}

function seenBy(w: IntroductionWords, locale: Locale, own: OwnIntroduction, places: PlacesToChoose): string {
  const names = places.circles.filter(({ id }) => own.readers.includes(id)).map(({ name }) => name)
  return w(`own.seen.${own.audience}`, { names: listOf(locale, names) })
}
