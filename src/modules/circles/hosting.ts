import type { Db, VerifiedActor } from '../../platform/database/connect.ts'
import { Absent, Denied } from '../../platform/errors/errors.ts'
import { policy } from '../../platform/web/policy.ts'
import { findCircleToInviteTo, type HostedCircle } from './invite-person/queries.ts'

type May = (circle: HostedCircle) => boolean
const hosts: May = ({ hosted }) => hosted
const tends: May = ({ hosted, standsIn }) => hosted || standsIn

const admits = (name: string, may: May) =>
  policy(name, async ({ db, actor, params }) => {
    const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
    if (!circle) return 'absent'
    if (actor.kind !== 'person') return 'sign-in'
    return may(circle) ? 'admitted' : { denied: 'denied.not-host' }
  })

/** Hosts of the circle; a circle that one cannot see is absent. */
export const circleHost = admits('circle-host', hosts)

/** Hosts, and whoever looks after the circle for one who is away. */
export const circleTended = admits('circle-tended', tends)

const found = (may: May) => async (db: Db, actor: VerifiedActor, slug: string) => {
  const circle = await findCircleToInviteTo(db, actor, slug)
  if (!circle) throw new Absent()
  if (!may(circle)) throw new Denied('denied.not-host')
  return circle
}

/** @throws Absent, Denied */
export const ensureHost = found(hosts)

/** @throws Absent, Denied */
export const ensureTended = found(tends)
