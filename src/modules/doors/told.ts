import type { Visit } from '../../platform/web/visit.ts'
import { type Told, toldIn } from '../dialogues/index.ts'

/** What a public page tells: the same to everybody, also to who may read more. */
export function toldToEveryone(
  { db, house, actor }: Visit,
  state: 'came-back' | 'waiting',
  limit: number,
): Promise<Told[]> {
  // Of who reads nothing else the database needs not be asked twice.
  return toldIn(db, house.sealing, { state, limit, public: actor.kind !== 'nobody' })
}
