import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { myOpenKeptCircles } from '../../circles/index.ts'
import { findTerm, type TermKind, type TermView } from './queries.ts'

type Place = Pick<Visit, 'db' | 'locale' | 'params' | 'site'>

export const termAt = (kind: TermKind, { db, locale, params, site }: Place) =>
  findTerm(db, locale, { kind, slug: params.slug ?? '', movementId: site.movementId })

/** The actor looks after the movement whose word it is. */
export async function keepsTerm(db: Db, { movementId }: TermView): Promise<boolean> {
  const found = await db
    .selectFrom('circles.circle')
    .select('id')
    .where('id', '=', movementId)
    .where('id', 'in', myOpenKeptCircles(db))
    .executeTakeFirst()
  return found !== undefined
}

/** Hosts of the movement whose keyword it is. */
export const laysKeyword = policy('lays-keyword', async (visit) => {
  const term = await termAt('keyword', visit)
  if (!term) return 'absent'
  if (visit.actor.kind !== 'person') return 'sign-in'
  return (await keepsTerm(visit.db, term)) ? 'admitted' : { denied: 'denied.not-host' }
})

/** @throws Absent or Denied where the actor does not look after this keyword. */
export async function ensureLays(db: Db, slug: string, movementId?: string): Promise<TermView> {
  const term = await findTerm(db, 'nl', { kind: 'keyword', slug, movementId })
  if (!term) throw new Absent()
  if (!(await keepsTerm(db, term))) throw new Denied('denied.not-host')
  return term
}
