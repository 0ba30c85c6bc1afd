import { Call, SummaryList, type SummaryRow } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { gatheringWords } from '../../locales/index.ts'
import type { Place } from '../../schema.ts'
import { whenInWords } from '../../time/in-words.ts'
import { type PageWords, pageWords } from '../locales/index.ts'
import type { GatheringView, OccurrenceView } from '../view.ts'

interface FactsProps {
  locale: Locale
  gathering: GatheringView
  occurrence: OccurrenceView | undefined
}

/** When, where, from afar, whom to call. */
export function Facts({ locale, gathering, occurrence }: FactsProps) {
  const w = pageWords(locale)
  const { places, online, fromAfar, zone, contactPhone } = gathering
  const rows: SummaryRow[] = [
    ...(occurrence
      ? [{ term: w('when'), detail: <When locale={locale} zone={zone} occurrence={occurrence} /> }]
      : []),
    ...(places.length === 0 && !fromAfar ? [{ term: w('where'), detail: w('where.open') }] : []),
    ...places.map((place) => ({
      term: w('where'),
      detail: <PlaceInWords locale={locale} w={w} place={place} />,
    })),
    ...(fromAfar
      ? [
          {
            term: w('online'),
            detail: online ? <a href={online.address}>{online.address}</a> : w('online.signed-up'),
          },
        ]
      : []),
    ...(contactPhone ? [{ term: w('call'), detail: <WhomToCall w={w} gathering={gathering} /> }] : []),
  ]
  return <SummaryList rows={rows} />
}

function When({ locale, zone, occurrence }: { locale: Locale; zone: string; occurrence: OccurrenceView }) {
  const { startsAt, endsAt, moved, dueAt, note } = occurrence
  const due = {
    startsAt: dueAt,
    endsAt: new Date(dueAt.getTime() + endsAt.getTime() - startsAt.getTime()),
    zone,
  }
  return (
    <>
      {whenInWords(locale, { startsAt, endsAt, zone })}
      {moved ? (
        <span class="kv-line kv-small">
          {pageWords(locale)('moved.from', { when: whenInWords(locale, due) })}
        </span>
      ) : null}
      {note ? (
        <span class="kv-line" dir="auto">
          {note}
        </span>
      ) : null}
    </>
  )
}

/** A place: what it is called, how to get there, and what one finds there. */
function PlaceInWords({ locale, w, place }: { locale: Locale; w: PageWords; place: Place }) {
  const { name, address, way, access, note } = place
  const of = gatheringWords(locale)
  return (
    <>
      {[name, address].filter(Boolean).map((line) => (
        <span class="kv-line" dir="auto">
          {line}
        </span>
      ))}
      {way ? (
        <span class="kv-line kv-small" dir="auto">
          {w('way')}: {way}
        </span>
      ) : null}
      {access.length > 0 || note ? (
        <span class="kv-line kv-small" dir="auto">
          {[...access.map((one) => of(`comfort.${one}`)), note]
            .filter(Boolean)
            .map((text) => text.replace(/[.\s]*$/, '.'))
            .join(' ')}
        </span>
      ) : null}
    </>
  )
}

function WhomToCall({
  w,
  gathering: { contactName, contactPhone },
}: {
  w: PageWords
  gathering: GatheringView
}) {
  return (
    <>
      {contactName ? w('call.name', { name: contactName }) : w('call.nobody')}
      <Call phone={contactPhone} />
    </>
  )
}
