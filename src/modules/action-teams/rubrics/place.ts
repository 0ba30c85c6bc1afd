import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { type MovementAt, movementAt, myOpenKeptCircles } from '../../circles/index.ts'
import { type KeptRubric, rubricsOf } from './queries.ts'

/** The movement of this address, for who looks after it. Two queries at most. */
async function keptAt(db: Db, slug: string): Promise<MovementAt | undefined> {
  const movement = await movementAt(db, slug)
  if (!movement) return undefined
  const kept = await db
    .selectFrom('circles.circle')
    .select('id')
    .where('id', '=', movement.id)
    .where('id', 'in', myOpenKeptCircles(db))
    .executeTakeFirst()
  return kept && movement
}

/** Whoever looks after the movement. For everybody else there is no such page. */
export const keepsRubrics = policy('keeps-rubrics', async ({ db, actor, params }) => {
  if (!(await movementAt(db, params.slug ?? ''))) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return (await keptAt(db, params.slug ?? '')) ? 'admitted' : 'absent'
})

/** The same, of a rubric of theirs. */
export const keepsRubric = policy('keeps-rubric', async (visit) => {
  const admission = await keepsRubrics.admit(visit)
  if (admission !== 'admitted') return admission
  return (await rubricHere(visit)) ? 'admitted' : 'absent'
})

export async function rubricHere({ db, locale, params }: Pick<Visit, 'db' | 'locale' | 'params'>) {
  const movement = await movementAt(db, params.slug ?? '')
  const all = movement ? await rubricsOf(db, locale, movement.id) : []
  return all.find(({ id }) => id === params.rubric)
}

/** @throws Absent where the actor does not look after it. */
export async function ensureKeeps(db: Db, slug: string): Promise<MovementAt> {
  const movement = await keptAt(db, slug)
  if (!movement) throw new Absent()
  return movement
}

/** The rubric that a command is about, among the others in their order. @throws Absent */
export async function rubricToKeep(
  db: Db,
  { slug, rubric }: { slug: string; rubric: string },
): Promise<{ all: KeptRubric[]; one: KeptRubric }> {
  const movement = await ensureKeeps(db, slug)
  const all = await rubricsOf(db, 'nl', movement.id)
  const one = all.find(({ id }) => id === rubric)
  if (!one) throw new Absent()
  return { all, one }
}
