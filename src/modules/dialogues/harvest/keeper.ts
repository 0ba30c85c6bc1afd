import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { ensureKeeper } from '../fire/policy.ts'

/** The fire a harvest belongs to. */
export interface HarvestedDialogue {
  id: string
  circleId: string
  organisationId: string
  /** What the fire is called. */
  title: string
  format: string
  organisation: string
  version: number
}

export async function findDialogue(db: Db, id: string): Promise<HarvestedDialogue | undefined> {
  return db
    .selectFrom('dialogues.dialogue as d')
    .leftJoin('circles.circle as o', 'o.id', 'd.organisation_id')
    .select([
      'd.id',
      'd.circle_id as circleId',
      'd.organisation_id as organisationId',
      'd.title',
      'd.format',
      'd.version',
    ])
    .select((eb) => eb.fn.coalesce('o.name', eb.val('')).as('organisation'))
    .where('d.id', '=', id)
    .executeTakeFirst()
}

/** @throws Absent where there is no such fire for the actor, Denied where somebody else keeps it. */
export async function keptDialogue(db: Db, id: string): Promise<HarvestedDialogue> {
  await ensureKeeper(db, id)
  const dialogue = await findDialogue(db, id)
  if (!dialogue) throw new Absent()
  return dialogue
}
