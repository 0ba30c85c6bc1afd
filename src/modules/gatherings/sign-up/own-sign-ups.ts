import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { ownSignUps } from './queries.ts'
import type { SignUpView } from './view.ts'

/** A sign-up of whoever asks, with what it is for; without that where it is no longer meant for them. */
export interface OwnSignUp extends SignUpView {
  title: string
  startsAt: Date | null
}

/** What somebody takes along of what they signed up for. Two queries. */
export async function mySignUps(db: Db, sealing: Sealing): Promise<OwnSignUp[]> {
  const own = await ownSignUps(db, sealing)
  if (own.length === 0) return []
  const times = await db
    .selectFrom('gatherings.occurrence as o')
    .innerJoin('gatherings.gathering as g', 'g.id', 'o.gathering_id')
    .select(['o.id', 'g.title', 'o.starts_at as startsAt'])
    .where(
      'o.id',
      'in',
      own.map(({ occurrenceId }) => occurrenceId),
    )
    .execute()
  return own.map((one) => {
    const time = times.find(({ id }) => id === one.occurrenceId)
    return { ...one, title: time?.title ?? '', startsAt: time?.startsAt ?? null }
  })
}
