import { z } from 'zod'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { findEntry } from '../face/queries.ts'
import { findPlace, placeHost } from '../place.ts'
import { findQuestion, ownPlaces, type SharedQuestion } from './queries.ts'

export const isId = (id = '') => z.uuid().safeParse(id).success

/** A question of a place, as its page tells it: undefined where the actor may not see either. */
export async function questionOf(db: Db, slug: string, entry: string) {
  const place = isId(entry) ? await findPlace(db, slug) : undefined
  const said = place && (await findEntry(db, place.id, 'question', entry))
  return place && said && { place, said }
}

/** Hosts of that place, for a question of its own. */
export const ownQuestion = policy('own-question', async (visit) => {
  const { db, params } = visit
  if (!(await questionOf(db, params.slug ?? '', params.entry ?? ''))) return 'absent'
  return placeHost.admit(visit)
})

/** Hosts of another place, for a question of this one. */
export const alsoAsks = policy('host-with-a-question', async ({ db, actor, params }) => {
  const found = await questionOf(db, params.slug ?? '', params.entry ?? '')
  if (!found) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  const others = (await ownPlaces(db)).filter(({ id }) => id !== found.place.id)
  return others.length > 0 ? 'admitted' : { denied: 'denied.not-host' }
})

/** Whoever sees it; what went on in another leads there. */
export const hostOfQuestion = policy('host-on-question', async ({ db, actor, params }) => {
  const question = isId(params.shared) ? await findQuestion(db, params.shared ?? '') : undefined
  if (!question) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return question.mine ? 'admitted' : { denied: 'denied.not-host' }
})

/** @throws Absent or Denied where no place of the actor's works on it. */
export async function ensureOnQuestion(db: Db, id: string): Promise<SharedQuestion> {
  const question = await findQuestion(db, id)
  if (!question) throw new Absent()
  if (!question.mine) throw new Denied('denied.not-host')
  return question
}
