import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Bilingual, Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { reachesAsFar, type StoryAudience, type StoryKind } from '../schema.ts'
import { emptyContent, openContent, type StoryContent } from '../writing/content.ts'
import type { Wish } from './wishes.ts'

/** A story about which somebody is asked, as it was when they were asked. */
export interface AskedText extends StoryContent {
  id: string
  contributionId: string | null
  number: number
  /** Something changed since, or it is closed: this is not how it will be read. */
  changed: boolean
  /** Somebody else who is told of said no to it: there is nothing of it here. */
  closed: boolean
  kind: StoryKind
  language: Locale
  /** As far as it would go, as it was asked. */
  audience: StoryAudience
  /** The house, team or movement it comes from. */
  place: string
  bylines: string[]
  /** Names of the rubric and the themes it would stand under. */
  under: Bilingual[]
}

/** The same for who is asked for their yes. */
export interface Asked extends AskedText {
  says: 'yes' | 'no' | null
  saidNumber: number | null
  saidAudience: StoryAudience | null
  /** The version that reads the same as the one they said no to. */
  stillNoTo: number | null
  /** What they said would help, beside their no. */
  wishes: readonly Wish[]
  /** Others who are in it read this text now. */
  others: boolean
  /** Where it can be read, once it is. */
  slug: string | null
  /** It began with what they shared. */
  fromShared: boolean
  /** They were chosen by name from a circle. */
  chosen: boolean
  /** By whom it is read now. Null: by nobody. */
  readFor: StoryAudience | null
  /** The version that is read, or was read last. Null: none was. */
  readNumber: number | null
}

interface AskedRow extends Omit<Asked, keyof StoryContent> {
  keyId: string
  wrapped: Buffer | null
  /** Null: closed. */
  sealed: Buffer | null
}

/** Where the actor is asked, or who holds a code. One query. */
export async function askedOfMe(db: Db, sealing: Sealing): Promise<Asked[]> {
  const { rows } =
    await sql<AskedRow>`select a.id, a.contribution_id as "contributionId", a.number, a.changed, a.closed, a.others, a.says,
      a.said_number as "saidNumber", a.said_audience as "saidAudience", a.kind, a.language, a.audience, a.place, a.bylines, a.under,
      a.read_at as slug, a.read_for as "readFor", a.read_number as "readNumber",
      a.key_id as "keyId", k.wrapped, a.content as sealed, t.still_no_to as "stillNoTo", t.wishes,
      t.shared_id is not null as "fromShared", t.seat_id is not null as chosen
    from stories.asked_me() a join platform.sealing_key k on k.id = a.key_id
      join stories.told_of t on t.id = a.id order by a.id`.execute(db)
  return rows.flatMap(({ keyId, wrapped, sealed, ...row }) => {
    const content = openAsked(sealing, { keyId, wrapped, content: sealed })
    return content ? [{ ...row, ...content }] : []
  })
}

/** Where whoever asks reads what they are asked, without a code. */
export const whereAsked = ({ id, contributionId }: { id: string; contributionId: string | null }): string =>
  `/${contributionId === null ? 'in-a-story' : 'my-words-in'}/${id}`

/** What somebody is asked about: nothing where it is closed. Null when its key was erased. */
export const openAsked = (
  sealing: Sealing,
  { content, ...key }: { keyId: string; wrapped: Buffer | null; content: Buffer | null },
): StoryContent | null => (content === null ? emptyContent() : openContent(sealing, { ...key, content }))

/** The name that can stand under one's words, as far as its speaker lets words be published with it. */
export interface OwnName {
  /** Null: none can. */
  name: string | null
  /** They said yes to it, for this story. */
  chosen: boolean
  /** They said yes to another name than it is now. */
  other: boolean
}

export async function myNameIn(db: Db, told: string): Promise<OwnName> {
  const { rows } =
    await sql<OwnName>`select name, chosen, other from stories.my_name_in(${told}::uuid)`.execute(db)
  return rows[0] ?? { name: null, chosen: false, other: false }
}

/** What the actor chose beside an answer. */
export interface Aside {
  /** The day on which they want to be asked again, `YYYY-MM-DD`; null: they chose none, or it has come. */
  later: string | null
  /** Of which the code is made with which somebody reads along; null: nobody does. */
  along: string | null
  /** Until when, `YYYY-MM-DD`. */
  until: string | null
}

/** One query. */
export async function asideOf(db: Db, told: string): Promise<Aside | undefined> {
  const { rows } = await sql<Aside>`select stories.my_later(${told}::uuid) as later, a.along, a.until
    from (select) nothing left join stories.my_along(${told}::uuid) a on true`.execute(db)
  return rows[0]
}

/** Where it can be read by who asks, now. */
export async function readableNow(db: Db, slug: string | null): Promise<string | undefined> {
  if (slug === null) return undefined
  const row = await db
    .selectFrom('stories.published')
    .select('slug')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.slug
}

/** What they said to what they are asked now; a yes to fewer readers or to another name is none. */
export function saidOf(asked: Asked, { other }: Pick<OwnName, 'other'>): Asked['says'] {
  const { says, saidNumber, saidAudience, stillNoTo, number, audience } = asked
  if (says === 'no' && stillNoTo === number) return 'no'
  if (saidNumber !== number || other) return null
  return says === 'yes' && !reachesAsFar(saidAudience, audience) ? null : says
}
