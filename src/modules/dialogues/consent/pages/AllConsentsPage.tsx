import { Actions, EmptyState, LinkButton, PageHead, Section, Slip } from '../../../../design/index.ts'
import { purposes } from '../../../../platform/consent/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Ledger, OwnWords } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import { Said, Shown } from '../../card/own-words/pages/OwnSlip.tsx'
import { addressOf, type Place } from '../../card/own-words/place.ts'
import type { SeatAtFire } from '../../card/queries.ts'
import { type Around, standingInWords } from '../in-words.ts'
import { consentWords } from '../locales/index.ts'
import { HistoryList } from './History.tsx'

interface AllConsentsProps {
  locale: Locale
  place: Place
  fires: readonly SeatAtFire[]
  words: readonly OwnWords[]
  ledgers: ReadonlyMap<string, Ledger>
}

/** Everything one said, with what holds now, and what was chosen before lying folded below it. */
export function AllConsentsPage(props: AllConsentsProps) {
  const { locale, place, fires, words } = props
  const w = consentWords(locale)
  const at = fires.filter(({ seatId }) => words.some(({ speaker }) => speaker.seatId === seatId))
  return (
    <>
      <PageHead title={w('all.title')} lead={w('all.lead')} />
      {at.length === 0 ? (
        <EmptyState>
          <p>{cardWords(locale)('card.empty')}</p>
        </EmptyState>
      ) : null}
      {at.map((fire) => (
        <Section title={<span dir="auto">{fire.title}</span>} ruled>
          {words
            .filter(({ speaker }) => speaker.seatId === fire.seatId)
            .map((one) => (
              <OneOf {...props} fire={fire} one={one} />
            ))}
        </Section>
      ))}
      <Actions>
        <LinkButton href={place.home} variant="quiet">
          {w('all.back')}
        </LinkButton>
      </Actions>
    </>
  )
}

function OneOf({
  locale,
  place,
  ledgers,
  fire,
  one,
}: AllConsentsProps & { fire: SeatAtFire; one: OwnWords }) {
  const w = consentWords(locale)
  const own = cardWords(locale)
  const ledger = ledgers.get(one.id)
  const { organisation } = fire
  const around: Around = { organisation, circles: ledger?.circles ?? new Map(), name: one.speaker.name }
  const allowed = purposes.filter((purpose) => ledger?.now[purpose])
  return (
    <div class="kv-consents__one">
      {one.erasedAt ? (
        <p class="kv-own__erased">{own('words.erased-on', { date: longDate(locale, one.erasedAt) })}</p>
      ) : (
        <Slip media={<Shown w={own} place={place} words={one} />} waiting={one.state !== 'confirmed'}>
          <Said w={own} words={one} />
        </Slip>
      )}
      {allowed.length === 0 ? <p>{w('all.nothing')}</p> : null}
      {allowed.map((purpose) => (
        <p class="kv-consent__now" dir="auto">
          {standingInWords(locale, purpose, ledger?.now[purpose] ?? null, around)}
        </p>
      ))}
      {ledger ? (
        <details class="kv-own__change">
          <summary>{w('all.history', { count: ledger.entries.length })}</summary>
          <HistoryList locale={locale} entries={ledger.entries} around={around} />
        </details>
      ) : null}
      {one.state === 'confirmed' ? (
        <p>
          <a href={addressOf(place, one.id, 'consent')}>{w('all.change')}</a>
        </p>
      ) : null}
    </div>
  )
}
