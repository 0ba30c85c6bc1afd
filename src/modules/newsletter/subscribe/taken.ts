import { sql } from 'kysely'
import type { Locale } from '../../../platform/i18n/words.ts'
import { themes } from '../../action-teams/index.ts'
import type { AddressTaker } from '../../people/index.ts'
import { addressKeysOf } from './code.ts'

interface Row {
  movement: string
  locale: Locale
  topics: string[]
  askedOn: string
  confirmedOn: string | null
}

/** Which letters come to somebody's own address and about what, as they take it along. Three queries. */
export const takenNewsletters: AddressTaker = {
  name: 'newsletter.subscriber',
  async take(db, house, address) {
    const { rows } = await sql<Row>`
      select c.name as movement, a.locale, a.topics, a.asked_on as "askedOn", a.confirmed_on as "confirmedOn"
      from unnest(${addressKeysOf(house, address)}::bytea[]) k (key), newsletter.at_address(k.key) a
      join circles.circle c on c.id = a.movement_id order by c.name, a.asked_on`.execute(db)
    const chosen = rows.flatMap(({ topics }) => topics)
    if (chosen.length === 0) return rows.map((row) => takenOf(row, []))
    const [places, subjects] = await Promise.all([
      db.selectFrom('circles.circle').select(['id', 'name']).where('id', 'in', chosen).execute(),
      themes(db, rows[0]?.locale ?? 'nl'),
    ])
    return rows.map((row) => takenOf(row, [...places, ...subjects]))
  },
}

const takenOf = (
  { movement, locale, topics, askedOn, confirmedOn }: Row,
  known: readonly { id: string; name: string }[],
) => ({
  ...{ movement, language: locale, askedOn, saidYesOn: confirmedOn },
  about: known.flatMap(({ id, name }) => (topics.includes(id) ? [name] : [])),
})
