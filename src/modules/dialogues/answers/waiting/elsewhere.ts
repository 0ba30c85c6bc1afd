import type { Visit } from '../../../../platform/web/visit.ts'
import type { WaitingItem } from './items.ts'

/** Something of a later room that waits for the person who looks. */
export interface WaitsElsewhere {
  /** `module.what` */
  name: string
  /** What asks something of them, the longest waiting first. */
  items(visit: Visit): Promise<WaitingItem[]>
}

const sources: WaitsElsewhere[] = []

/** Rooms call this once, where their module is declared. */
export function addWaitsForMe(source: WaitsElsewhere): void {
  if (sources.some(({ name }) => name === source.name)) throw new Error(`Two things wait as ${source.name}`)
  sources.push(source)
}

/** What waits in other rooms for who looks; for a seat without an account nothing does. */
export async function waitsElsewhere(visit: Visit): Promise<WaitingItem[]> {
  if (visit.actor.kind !== 'person') return []
  return (await Promise.all(sources.map(({ items }) => items(visit)))).flat()
}
