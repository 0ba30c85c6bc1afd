import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type CuratedTheme, findCurated } from './queries.ts'

/** Hosts of the movement whose theme it is. */
export const curatesTheme = policy('curates-theme', async ({ db, params, actor, site }) => {
  const theme = await findCurated(db, params.slug ?? '', site.movementId)
  if (!theme) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return theme.keeps ? 'admitted' : { denied: 'denied.not-host' }
})

/** @throws Absent or Denied where the actor does not look after this theme. */
export async function ensureCurates(
  db: Db,
  { slug, movementId }: { slug: string; movementId?: string | undefined },
): Promise<CuratedTheme> {
  const theme = await findCurated(db, slug, movementId)
  if (!theme) throw new Absent()
  if (!theme.keeps) throw new Denied('denied.not-host')
  return theme
}
