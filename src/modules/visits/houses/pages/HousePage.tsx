import { EmptyState, LinkList, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type House, isMovement, type OwnHouse } from '../../house.ts'
import { Openings } from '../../openings/pages/Openings.tsx'
import type { OpeningView } from '../../openings/queries.ts'
import { openingKinds } from '../../schema.ts'
import type { WorkVisit } from '../../visit/queries.ts'
import { stateOf } from '../../visit/state.ts'
import { whomWords } from '../../whom/locales/index.ts'
import { lineOf } from '../line.ts'
import { houseWords } from '../locales/index.ts'
import type { ToldVisit } from '../told.ts'
import { Told } from './Told.tsx'

export interface HousePageProps {
  locale: Locale
  now: Date
  house: House
  openings: readonly OpeningView[]
  /** Those that the actor may know of. */
  visits: readonly WorkVisit[]
  /** Those that took place, as far as they may be told. */
  told: readonly ToldVisit[]
  /** The actor's own. */
  houses: readonly OwnHouse[]
  /** Whoever takes part in nothing may ask to join. */
  joins: boolean
}

/** What a house, or each house of a movement, offers and asks; and for who sits there its visits. */
export function HousePage(props: HousePageProps) {
  const { locale, house, openings, houses, joins } = props
  const w = houseWords(locale)
  const { name, slug } = house
  const whole = isMovement(house)
  return (
    <>
      <PageHead title={whole ? w('title.movement') : w('title', { name })} lead={w('lead')}>
        <p>
          <a href={`/circles/${slug}`}>{w('back', { name })}</a>
        </p>
      </PageHead>
      {whole || house.closed ? null : <Come {...props} />}
      {house.sits && !whole ? (
        <p>
          <a href={`/circles/${slug}/visits/whom`}>{whomWords(locale)('link')}</a>
        </p>
      ) : null}
      {openingKinds.map((kind) => {
        const some = openings.filter((one) => one.kind === kind)
        return some.length > 0 ? (
          <Section title={w(`${kind}s.title${whole ? '.movement' : ''}`)} ruled>
            {whole ? <Small>{w('order')}</Small> : null}
            <Openings
              locale={locale}
              openings={some}
              named={whole}
              hosted={houses.filter(({ hosted }) => hosted).map(({ id }) => id)}
              joins={joins && houses.length === 0}
              answers={kind === 'offer' ? houses.length > 0 : houses.some(({ hosted }) => hosted)}
            />
          </Section>
        ) : null
      })}
      {openings.length === 0 && whole ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : null}
      <Told locale={locale} told={props.told} />
      <Visits {...props} />
      {house.hosted && !whole ? (
        <Section title={w('host.title')} ruled>
          <LinkList
            items={openingKinds.map((kind) => ({
              href: `/circles/${slug}/visits/openings/${kind}`,
              label: w(`host.${kind}`),
            }))}
          />
        </Section>
      ) : null}
    </>
  )
}

/** Asking this house oneself, for who sits in another. */
function Come({ locale, house, houses }: HousePageProps) {
  const w = houseWords(locale)
  const others = houses.filter(({ id }) => id !== house.id)
  const base = `/circles/${house.slug}/visits`
  const items = [
    ...(others.length > 0 ? [{ href: `${base}/ask`, label: w('come.ask', { name: house.name }) }] : []),
    ...(others.some(({ hosted }) => hosted)
      ? [{ href: `${base}/invite`, label: w('come.invite', { name: house.name }) }]
      : []),
  ]
  return items.length > 0 ? (
    <Section>
      <LinkList items={items} />
    </Section>
  ) : null
}

const parts = [
  ['open', ['asked', 'call', 'choosing', 'not-now']],
  ['ahead', ['ahead']],
  ['been', ['been', 'off']],
] as const

function Visits({ locale, now, house, visits }: HousePageProps) {
  const w = houseWords(locale)
  return (
    <>
      {parts.map(([part, states]) => {
        const some = visits.filter((visit) => states.some((state) => state === stateOf(visit, now)))
        return some.length > 0 ? (
          <Section title={w(`${part}.title`)} ruled>
            <LinkList
              items={some.map((visit) =>
                lineOf(locale, visit, visit.circleIds.host === house.id ? 'host' : 'guest', now),
              )}
            />
          </Section>
        ) : null
      })}
    </>
  )
}
