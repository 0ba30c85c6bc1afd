import { Actions, LinkButton, Section } from '../../../../design/index.ts'
import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { cardWords } from '../locales/index.ts'
import type { OwnCard } from '../queries.ts'

/** Who opens a card sees whether somebody else was at it: when it was renewed and opened, and what was guessed wrong. */
export function CardCare({ locale, card }: { locale: Locale; card: OwnCard }) {
  const w = cardWords(locale)
  const { renewedAt, openedAt, wrongWords } = card
  const at = (moment: Date) => ({ date: longDate(locale, moment), time: clockTime(locale, moment) })
  return (
    <Section title={w('care.title')} ruled>
      {renewedAt ? <p>{w('care.renewed', at(renewedAt))}</p> : null}
      <p>{openedAt ? w('care.opened', at(openedAt)) : w('care.opened.first')}</p>
      {wrongWords > 0 ? (
        <p>
          {w('care.wrong', { count: wrongWords })} {w('care.locks')}
        </p>
      ) : null}
      {renewedAt || openedAt || wrongWords > 0 ? <p>{w('care.not-you')}</p> : null}
      <Actions>
        <LinkButton href="/room/my-card" variant="quiet">
          {w('care.choose')}
        </LinkButton>
      </Actions>
    </Section>
  )
}
