import { PageHead, Section } from '../../../../design/index.ts'
import type { PaperCode } from '../../../../platform/codes/codes.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { KeepCode } from '../../codes/pages/KeepCode.tsx'
import { heldWords } from '../../held/locales/index.ts'
import { awayWords } from '../../kept-away/locales/index.ts'
import { aboutMeWords } from '../locales/index.ts'
import type { ObjectionView } from '../queries.ts'

interface OwnProps {
  locale: Locale
  /** The movement whose people answer. */
  movement: string
  /** The address of the site without its scheme. */
  site: string
  code: PaperCode
  objection: ObjectionView
}

/** What one said about oneself in a story, the answer, and the code to come back with. */
export function OwnObjectionPage({ locale, movement, site, code, objection }: OwnProps) {
  const w = aboutMeWords(locale)
  const { said, wish, answer, answeredOn, passedOn, slug, held } = objection
  const gone = () => {
    if (objection.keptAway) return awayWords(locale)('objector')
    return held && held.endedAs === null
      ? heldWords(locale)('objector', { date: dayInWords(locale, held.untilOn) })
      : w('own.gone')
  }
  return (
    <>
      <PageHead title={w('own.title')} />
      <blockquote class="kv-shared" dir="auto">
        <p class="kv-lines">{said}</p>
      </blockquote>
      <p>{w('own.wish', { wish: w(`wish.${wish}`) })}</p>
      {answeredOn ? (
        <Section title={w('own.answer')} ruled>
          <blockquote class="kv-shared" dir="auto">
            <p class="kv-lines">{answer}</p>
          </blockquote>
          <p class="kv-small">{w('own.answered-on', { date: dayInWords(locale, answeredOn), movement })}</p>
        </Section>
      ) : (
        <p>{w(passedOn ? 'own.passed-on' : 'own.waits')}</p>
      )}
      <p>{slug ? <a href={`/stories/${slug}`}>{w('own.read')}</a> : gone()}</p>
      <KeepCode {...{ locale, code, site }} hint={w('own.keep')} />
    </>
  )
}
