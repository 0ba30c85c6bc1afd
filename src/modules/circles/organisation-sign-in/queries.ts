import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { findCircleToInviteTo } from '../invite-person/queries.ts'

export interface SettledDomain {
  id: string
  domain: string
  /** What the DNS must hold. */
  line: string
  provedAt: Date | null
  lookedAt: Date | null
}

/** What an organisation settled about its own sign-in. */
export interface Settled {
  id: string
  issuer: string
  clientId: string
  admits: boolean
  /** A second step of its own counts here. */
  vouches: boolean
  open: boolean
  version: number
  domains: SettledDomain[]
  /** Secrets that work, the oldest first: with which it tells who joined and who left. */
  tokens: { id: string; madeAt: Date }[]
}

export interface OrganisationToSettle {
  id: string
  slug: string
  name: string
  settled: Settled | null
}

/** For who hosts this organisation. @throws Absent for others, and for what is no organisation. Four queries at most. */
export async function organisationToSettle(
  db: Db,
  actor: VerifiedActor,
  slug: string,
): Promise<OrganisationToSettle> {
  const circle = await findCircleToInviteTo(db, actor, slug)
  if (circle?.kind !== 'organisation' || !circle.hosted) throw new Absent()
  const { id, name } = circle
  return { id, slug, name, settled: await settledOf(db, id) }
}

async function settledOf(db: Db, circleId: string): Promise<Settled | null> {
  const [signIn, domains, tokens] = await Promise.all([
    db
      .selectFrom('people.organisation_sign_in')
      .select(['id', 'issuer', 'client_id as clientId', 'admits', 'vouches', 'open', 'version'])
      .where('circle_id', '=', circleId)
      .executeTakeFirst(),
    db
      .selectFrom('people.organisation_domain as d')
      .innerJoin('people.organisation_sign_in as o', 'o.id', 'd.sign_in_id')
      .select(['d.id', 'd.domain', 'd.line', 'd.proved_at as provedAt', 'd.looked_at as lookedAt'])
      .where('o.circle_id', '=', circleId)
      .orderBy('d.domain')
      .execute(),
    db
      .selectFrom('people.scim_token as t')
      .innerJoin('people.organisation_sign_in as o', 'o.id', 't.sign_in_id')
      .select(['t.id', 't.made_at as madeAt'])
      .where('o.circle_id', '=', circleId)
      .where('t.ended_at', 'is', null)
      .orderBy('t.made_at')
      .execute(),
  ])
  return signIn ? { ...signIn, domains, tokens } : null
}

/** As the worker: who hosts the organisation of this sign-in, and what it is called. */
export async function hostsToTell(
  db: Db,
  signIn: string,
): Promise<{ name: string; slug: string; hosts: string[] } | undefined> {
  const rows = await db
    .selectFrom('people.organisation_sign_in as o')
    .innerJoin('circles.circle as c', 'c.id', 'o.circle_id')
    .leftJoin('circles.seat as s', (join) =>
      join
        .onRef('s.circle_id', '=', 'c.id')
        .on('s.role', '=', 'host')
        .on('s.taken_at', 'is not', null)
        .on('s.ended_at', 'is', null),
    )
    .select(['c.name', 'c.slug', 's.person_id'])
    .where('o.id', '=', signIn)
    .execute()
  const [first] = rows
  if (!first) return undefined
  const hosts = rows.map(({ person_id: person }) => person).filter((person) => person !== null)
  return { name: first.name, slug: first.slug, hosts: [...new Set(hosts)] }
}
