import type { Place } from '../schema.ts'

/** What another room has people meet for, once. People sign up for it as for any other gathering. */
export interface Kept {
  title: string
  about: string
  startsAt: Date
  endsAt: Date
  places: readonly Pick<Place, 'name' | 'address' | 'way'>[]
  /** One can say that one comes. */
  signUp: boolean
  /** Null: room enough. */
  mostPeople: number | null
}

/** As a gathering keeps them. */
export const asPlaces = (places: Kept['places']): string =>
  JSON.stringify(
    places.map(
      (place, i) => ({ ...place, key: String(i + 1), access: [], note: '', most: null }) satisfies Place,
    ),
  )
