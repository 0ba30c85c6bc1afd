import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { listensTo } from '../../circles/index.ts'
import { admitKeeper, bearingOn, ensureKeeper } from '../fire/policy.ts'

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

/**
 * The same for who reads all that lies there: of who listens to the fire they keep, not. What they cannot see would move
 * along, or be left behind. @throws Absent, Denied
 */
export async function keptWhole(db: Db, id: string): Promise<HarvestedDialogue> {
  const dialogue = await keptDialogue(db, id)
  if (!(await readsWhole(db, id))) throw new Absent()
  return dialogue
}

/** Whether who keeps this fire reads all that lies there: they do not listen to it. One query. */
export async function readsWhole(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('dialogues.dialogue as d')
    .select('d.id')
    .where('d.id', '=', id)
    .where('d.circle_id', 'not in', listensTo(db))
    .executeTakeFirst()
  return row !== undefined
}

/** Who prepares or facilitates this fire, and does not listen to it. */
export const wholeKeeper = policy('keeper-of-fire-who-does-not-listen', async ({ db, params }) => {
  const id = params.id ?? ''
  const [bearing, whole] = await Promise.all([bearingOn(db, id), readsWhole(db, id)])
  const admission = admitKeeper(bearing)
  return admission !== 'admitted' || whole ? admission : 'absent'
})
