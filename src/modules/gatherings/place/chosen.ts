import type { Db } from '../../../platform/database/connect.ts'
import { afar, chosenIn, type Where } from './options.ts'

/** Where somebody comes, by the id of each time. */
export type Chosen = ReadonlyMap<string, string>

export const nothingChosen: Chosen = new Map()

/** It as it is for who comes there: that place alone; none of them for who follows it from afar. */
export function asChosen<Of extends Where>(gathering: Of, place: string): Of & { followed: boolean } {
  const chosen = chosenIn(gathering, place)
  if (!chosen) return { ...gathering, followed: false }
  const followed = chosen.key === afar
  return { ...gathering, followed, places: gathering.places.filter(({ key }) => key === chosen.key) }
}

/** Of whoever asks, with an account or a code that was shown. One query. */
export async function ownPlaces(db: Db): Promise<Chosen> {
  const rows = await db
    .selectFrom('gatherings.sign_up')
    .select(['occurrence_id as on', 'place'])
    .where('id', 'in', (eb) =>
      eb.selectFrom((is) => is.fn<{ mine: string }>('gatherings.my_sign_ups').as('mine')).select('mine.mine'),
    )
    .where('place', '<>', '')
    .where('answer', '=', 'yes')
    .execute()
  return new Map(rows.map(({ on, place }) => [on, place]))
}

/** Of whoever's calendar is followed. One query. */
export async function placesFollowed(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom((eb) =>
      eb.fn<{ occurrence_id: string; place: string }>('gatherings.places_followed', []).as('p'),
    )
    .select(['p.occurrence_id as on', 'p.place'])
    .execute()
  return new Map(rows.map(({ on, place }) => [on, place]))
}
