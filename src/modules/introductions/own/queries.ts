import type { Db } from '../../../platform/database/connect.ts'
import { myMovements } from '../../contributions/index.ts'
import type { IntroductionAudience } from '../schema.ts'
import { themesAsFound } from '../subjects.ts'

/** One's own introduction, with what others may not see of it. */
export interface OwnIntroduction {
  id: string
  name: string
  hereBecause: string
  hats: string
  experience: string
  audience: IntroductionAudience
  /** Circles or movements that were chosen. */
  readers: string[]
  findable: boolean
  themeIds: string[]
  regionIds: string[]
  takesNotes: boolean
  phone: string
  version: number
  photo: { width: number; height: number } | null
}

/** Undefined for who has none, or no account. */
export async function findOwn(db: Db): Promise<OwnIntroduction | undefined> {
  const row = await db
    .selectFrom('introductions.introduction as i')
    .leftJoin('introductions.photo as p', 'p.introduction_id', 'i.id')
    .select(['i.id', 'i.name', 'i.here_because as hereBecause', 'i.hats', 'i.experience'])
    .select(['i.audience', 'i.readers', 'i.findable', 'i.region_ids as regionIds'])
    .select(themesAsFound.as('themeIds'))
    .select(['i.takes_notes as takesNotes', 'i.phone', 'i.version', 'p.width', 'p.height'])
    .where((eb) => eb('i.id', '=', eb.fn<string>('introductions.mine', [])))
    .executeTakeFirst()
  if (!row) return undefined
  const { width, height, ...own } = row
  return { ...own, photo: width !== null && height !== null ? { width, height } : null }
}

/** The circles one can show oneself to, and the movements they belong to. */
export interface PlacesToChoose {
  circles: { id: string; name: string }[]
  movements: string[]
}

export async function placesToChoose(db: Db): Promise<PlacesToChoose> {
  const mine = db.selectFrom((eb) => eb.fn<{ mine: string }>('circles.my_circles').as('mine'))
  const [circles, movements] = await Promise.all([
    db
      .selectFrom('circles.circle as c')
      .select(['c.id', 'c.name'])
      .where('c.id', 'in', mine.select('mine.mine'))
      .where('c.kind', '<>', 'fire')
      .orderBy('c.name')
      .orderBy('c.id')
      .execute(),
    myMovements(db).execute(),
  ])
  return { circles, movements: movements.map((row) => row.mine) }
}
