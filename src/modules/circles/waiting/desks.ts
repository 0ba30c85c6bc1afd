import type { Visit } from '../../../platform/web/visit.ts'

/** Something that hosts of a movement look at and answer, and that lies there now. */
export interface WaitingDesk {
  href: string
  label: string
  /** How many, each of which the host may read there; never more than `mostWaiting`. */
  count: number
}

/** A room of which something can wait for who looks after a movement. */
export interface WaitingSource {
  /** `module.what` */
  name: string
  /** `people`: somebody waits for an answer. `movements`: other movements, here or elsewhere, do. */
  group: 'people' | 'movements'
  /** Lower stands higher within its group. */
  order: number
  /** Null where nothing waits. */
  desk(visit: Visit, movement: { id: string; slug: string }): Promise<WaitingDesk | null>
}

/** More of one kind are not counted: the page says that there are at least so many. */
export const mostWaiting = 50

/** What lies at one movement now, from every room, as far as who looks may read it there. */
export interface WaitingGroup {
  group: WaitingSource['group']
  desks: readonly WaitingDesk[]
}

const sources: WaitingSource[] = []

/** Rooms call this once, where their module is declared. */
export function addWaitingSource(source: WaitingSource): void {
  if (sources.some(({ name }) => name === source.name)) throw new Error(`Two desks are called ${source.name}`)
  sources.push(source)
  sources.sort((a, b) => a.order - b.order)
}

/** For who looks after this movement. A query or so for each room. */
export async function waitingAt(
  visit: Visit,
  movement: { id: string; slug: string },
): Promise<WaitingGroup[]> {
  const found = await Promise.all(
    sources.map(async ({ group, desk }) => ({ group, desk: await desk(visit, movement) })),
  )
  return (['people', 'movements'] as const).map((group) => ({
    group,
    desks: found.flatMap((one) => (one.group === group && one.desk ? [one.desk] : [])),
  }))
}
