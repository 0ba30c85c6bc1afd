import type { Db } from '../../../platform/database/connect.ts'
import { sitsIn } from '../../circles/index.ts'
import type { DialogueStatus } from '../schema.ts'

/** What somebody may know of a fire whose harvest they look back on. */
export type LookBackFace = FromInside | FromOutside

/** For whoever the fire's own page is meant for. */
export interface FromInside {
  from: 'inside'
  id: string
  circleId: string
  title: string
  format: string
  /** Empty where the house is closed to who looks. */
  organisation: string
  /** The name in addresses of that house. */
  house: string | undefined
  startsAt: Date
  status: DialogueStatus
  /** How near the one who looks stands: around the fire, in the house, or elsewhere (an announced fire). */
  near: 'circle' | 'house' | 'outside'
}

/** For a stranger, once something was said there for everyone: the house and the month, and no more. */
export interface FromOutside {
  from: 'outside'
  id: string
  circleId: string
  organisation: string
  /** The name in addresses of that house. */
  house: string | undefined
  /** First day of the month, `YYYY-MM-DD`. */
  heldIn: string
}

/** Undefined when there is nothing to look back on, or nothing the actor may know of. */
export async function faceOf(db: Db, id: string): Promise<LookBackFace | undefined> {
  const row = await db
    .selectFrom('dialogues.dialogue as d')
    .leftJoin('circles.circle as o', 'o.id', 'd.organisation_id')
    .select([
      'd.id',
      'd.circle_id as circleId',
      'd.organisation_id as houseId',
      'd.title',
      'd.format',
      'd.status',
    ])
    .select('d.starts_at as startsAt')
    .select((eb) => ['o.slug as house', eb.fn.coalesce('o.name', eb.val('')).as('organisation')])
    .where('d.id', '=', id)
    .executeTakeFirst()
  if (!row) return fromOutside(db, id)
  const { houseId, house, ...face } = row
  const [around, within] = await Promise.all([sitsIn(db, row.circleId), sitsIn(db, houseId)])
  return {
    ...face,
    house: house ?? undefined,
    from: 'inside',
    near: around ? 'circle' : within ? 'house' : 'outside',
  }
}

interface Face {
  circle_id: string
  organisation_name: string | null
  organisation_slug: string | null
  held_in: string
}

async function fromOutside(db: Db, id: string): Promise<FromOutside | undefined> {
  const face = await db
    .selectFrom((eb) => eb.fn<Face>('dialogues.look_back_face', [eb.val(id)]).as('face'))
    .select([
      'face.circle_id as circleId',
      'face.organisation_name as organisation',
      'face.organisation_slug as house',
      'face.held_in as heldIn',
    ])
    .executeTakeFirst()
  return (
    face && {
      ...face,
      from: 'outside',
      id,
      organisation: face.organisation ?? '',
      house: face.house ?? undefined,
    }
  )
}
