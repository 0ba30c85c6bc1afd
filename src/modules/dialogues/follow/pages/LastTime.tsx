import { Heading, Section } from '../../../../design/index.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Promises } from '../../look-back/pages/Promises.tsx'
import { ToldPair } from '../../look-back/pages/ToldPair.tsx'
import type { ToldLists } from '../../look-back/told.ts'
import { followWords } from '../locales/index.ts'

interface LastTimeProps {
  locale: Locale
  /** Null: this is a first evening. */
  told: ToldLists | null
  now: Date
}

/** How a second evening begins: with what became of the first. */
export function LastTime({ locale, told, now }: LastTimeProps) {
  if (!told) return null
  const w = followWords(locale)
  const { cameBack, waiting } = told
  return (
    <Section title={w('last-time')} id="last-time" ruled wide={cameBack.length > 0}>
      {cameBack.length + waiting.length === 0 ? <p>{w('last-time.nothing')}</p> : null}
      {cameBack.map((one) => (
        <ToldPair locale={locale} told={one} />
      ))}
      {waiting.length > 0 ? (
        <>
          <Heading level={3}>{w('last-time.waits')}</Heading>
          <Promises locale={locale} told={waiting} today={dayAt(now)} />
        </>
      ) : null}
    </Section>
  )
}
