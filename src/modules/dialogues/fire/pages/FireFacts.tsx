import { CallIn, SummaryList, type SummaryRow } from '../../../../design/index.ts'
import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FireWords, fireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'

/** When, where, with whom, and whom to call. */
export function FireFacts({ locale, fire }: { locale: Locale; fire: FireView }) {
  const w = fireWords(locale)
  const rows: SummaryRow[] = [
    { term: w('when'), detail: whenOf(locale, fire) },
    { term: w('where'), detail: fire.place ? <span dir="auto">{fire.place}</span> : w('where.open') },
    { term: w('who'), detail: fire.facilitatorName || w('who.open') },
  ]
  if (fire.partnerGuests.length > 0) {
    rows.push({
      term: w('guests'),
      detail: (
        <>
          {guestNames(locale, fire).map((guest) => (
            <span class="kv-line">{guest}</span>
          ))}
          <span class="kv-small">{w('guests.why')}</span>
        </>
      ),
    })
  }
  if (fire.contactPhone) rows.push({ term: w('call'), detail: <Call w={w} fire={fire} /> })
  return <SummaryList rows={rows} />
}

/** "dinsdag 3 november 2026, van 14:00 tot ongeveer 17:00" */
export function whenOf(locale: Locale, fire: Pick<FireView, 'startsAt' | 'endsAt'>): string {
  const [date, from, until] = [
    longDate(locale, fire.startsAt),
    clockTime(locale, fire.startsAt),
    clockTime(locale, fire.endsAt),
  ]
  return fireWords(locale)('when.value', { date, from, until })
}

/** "Omar Benali, van Zorgkantoor Veenstreek": guests from partner bodies are named to everyone beforehand. */
export function guestNames(locale: Locale, { partnerGuests }: Pick<FireView, 'partnerGuests'>): string[] {
  const w = fireWords(locale)
  return partnerGuests.map(({ name, partnerOf }) => w('guests.value', { name, partner: partnerOf }))
}

/** Whose number stands there: the house's, else the facilitator's or of who took the initiative. */
export const callName = ({ callsHouse, organisation, facilitatorName, initiator }: FireView): string =>
  (callsHouse && organisation?.name) || facilitatorName || initiator?.name || ''

export function Call({ w, fire }: { w: FireWords; fire: FireView }) {
  const name = callName(fire)
  return <CallIn text={name ? w('call.value', { name }) : w('call.nobody')} phone={fire.contactPhone} />
}
