import type { GatheringView } from '../gathering/view.ts'
import type { Place } from '../schema.ts'

/** Following it over the internet, beside the keys of places. */
export const afar = 'afar'

/** One of the places where one can come, or from afar. */
export interface Option {
  key: string
  /** Empty: from afar. */
  name: string
  address: string
  /** Null: room enough. */
  most: number | null
}

export type Where = Pick<GatheringView, 'places' | 'fromAfar' | 'mostFromAfar'>

/** As they are kept. Who never had a key is known by their number. */
export const placesIn = (kept: unknown): Place[] =>
  (kept as Partial<Place>[]).map(({ key, name, address, way, access, note, most }, i) => ({
    key: key || String(i + 1),
    ...{ name: name ?? '', address: address ?? '', way: way ?? '', access: access ?? [], note: note ?? '' },
    most: most ?? null,
  }))

/** Where one can come, from afar last. */
export const waysIn = ({ places, fromAfar, mostFromAfar }: Where): Option[] => [
  ...places.map(({ key, name, address, way, note, most }) => ({
    ...{ key, most },
    name: name || address || note || way,
    address: name ? address : '',
  })),
  ...(fromAfar ? [{ key: afar, name: '', address: '', most: mostFromAfar }] : []),
]

/** Among what one chooses; none where there is nothing to choose. */
export function optionsOf(where: Where): Option[] {
  const all = waysIn(where)
  return all.length > 1 ? all : []
}

/** What somebody chose, where that is still there. */
export const chosenIn = (where: Where, place: string): Option | undefined =>
  optionsOf(where).find(({ key }) => key === place)

/** Said yes and comes to no place that there is: it went, or there was nothing to choose yet. */
export function mustChoose(
  where: Where,
  { answer, place }: { answer: string | null; place: string },
): boolean {
  if (answer !== 'yes') return false
  const all = waysIn(where)
  return !(all.some(({ key }) => key === place) || (all.length <= 1 && place === ''))
}
