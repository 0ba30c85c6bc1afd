import type { Db, VerifiedActor } from '../../platform/database/connect.ts'
import { Absent, Denied } from '../../platform/errors/errors.ts'
import { policy } from '../../platform/web/policy.ts'
import { findCircleToInviteTo } from '../circles/index.ts'

type Kind = 'movement' | 'organisation'
export type Place = NonNullable<Awaited<ReturnType<typeof findPlace>>>

/** A circle of such a kind that the actor may see, and whether they host it. */
export async function findPlace(db: Db, actor: VerifiedActor, slug: string, kinds: readonly Kind[]) {
  const circle = await findCircleToInviteTo(db, actor, slug)
  return circle && kinds.some((kind) => kind === circle.kind) ? circle : undefined
}

const hostOf = (name: string, kinds: readonly Kind[]) =>
  policy(name, async ({ db, actor, params }) => {
    const place = await findPlace(db, actor, params.slug ?? '', kinds)
    if (!place) return 'absent'
    if (actor.kind !== 'person') return 'sign-in'
    return place.hosted ? 'admitted' : { denied: 'denied.not-host' }
  })

/** Hosts of a movement or a house. */
export const hostsColours = hostOf('colours-host', ['movement', 'organisation'])

/** Hosts of a movement. */
export const hostsMovement = hostOf('hosts-movement', ['movement'])

/** For a command. @throws Absent, Denied */
export async function ensureHost(db: Db, actor: VerifiedActor, slug: string, kinds: readonly Kind[]) {
  const place = await findPlace(db, actor, slug, kinds)
  if (!place) throw new Absent()
  if (!place.hosted) throw new Denied('denied.not-host')
  return place
}
