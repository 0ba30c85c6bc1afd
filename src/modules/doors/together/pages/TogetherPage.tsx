import { Circle, EmptyState, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { underName } from '../../../../platform/web/under-name.ts'
import { AboutMe, Promises, type Told, ToldPair } from '../../../dialogues/index.ts'
import { togetherDoorWords } from '../locales/index.ts'

interface TogetherProps {
  locale: Locale
  waiting: readonly Told[]
  cameBack: readonly Told[]
  /** `YYYY-MM-DD` */
  today: string
  around: Movement | undefined
}

/** What was promised and is worked on, where it stayed quiet, what came back, and what will be here later. */
export function TogetherPage({ locale, waiting, cameBack, today, around }: TogetherProps) {
  const w = togetherDoorWords(locale)
  const ahead = waiting.filter(({ dueOn }) => dueOn >= today)
  const quiet = waiting.filter(({ dueOn }) => dueOn < today)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')} drawing={<Circle chairs={7} open={2} fire="lit" />} />
      {waiting.length + cameBack.length === 0 ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : null}
      {ahead.length > 0 ? (
        <Section title={w('waiting')} ruled>
          <Promises locale={locale} told={ahead} today={today} house />
        </Section>
      ) : null}
      {quiet.length > 0 ? (
        <Section title={w('quiet')} ruled>
          <p>{w('quiet.body')}</p>
          <Promises locale={locale} told={quiet} today={today} house />
        </Section>
      ) : null}
      {cameBack.length > 0 ? (
        <Section title={w('came-back')} ruled wide>
          {cameBack.map((one) => (
            <ToldPair locale={locale} told={one} />
          ))}
          <AboutMe locale={locale} />
        </Section>
      ) : null}
      <Section title={w('themes')} ruled>
        <p>{w('themes.body')}</p>
        <p>
          <a href={underName('/themes', around)}>{w('themes.link')}</a>
        </p>
      </Section>
      <Section title={w('later')} ruled>
        <p>{w('later.body')}</p>
      </Section>
    </>
  )
}
