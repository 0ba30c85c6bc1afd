import type { Movement } from '../../platform/web/server.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { type ToldLists, toldIn } from '../dialogues/index.ts'

/** What a public page tells: the same to everybody, also to who may read more. */
export function toldToEveryone(
  { db, house, actor }: Visit,
  most: { cameBack?: number; waiting?: number; circleId?: string },
): Promise<ToldLists> {
  return toldIn(db, house.sealing, { ...most, public: true, stranger: actor.kind === 'nobody' })
}

/** Under the name of another movement than the first of the house stands what is its own. */
export const ofChosen = (around: Movement | undefined): { circleId?: string } =>
  around?.chosen && around.id ? { circleId: around.id } : {}
