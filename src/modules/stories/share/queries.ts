import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { thatClosed } from '../../movements/index.ts'
import type { StoryAudience } from '../schema.ts'
import { type OpenedShared, openShared } from './content.ts'
import { lookWithin } from './promise.ts'
import type { SharedAudience, SharedMediaKind, SharedStep } from './schema.ts'

/** Something that somebody shared, for who shared it and for who looks along. */
export interface SharedView extends OpenedShared {
  id: string
  movementId: string
  keyId: string
  audience: SharedAudience
  language: Locale
  step: SharedStep
  /** Shared with an account: only its person says yes. */
  account: boolean
  /** `YYYY-MM-DD`. */
  sharedOn: string
  /** Since when it waits for who looks along, where it does. `YYYY-MM-DD`. */
  waitsSince: string
  version: number
  storyId: string | null
  /** Where it is read; null: nowhere, or not any more. */
  slug: string | null
  /** What it is called there, how far it goes now and whether a name stands above it; null: it is not read. */
  readTitle: string | null
  readBy: StoryAudience | null
  readWithName: boolean
  /** The last day on which it is held out of readers' sight, `YYYY-MM-DD`: what is told here of how it is read, is how it comes back. */
  heldUntil: string | null
  /** The story that who looks along began with it; null: none. */
  begun: Begun | null
  media: { kind: SharedMediaKind; width: number | null; height: number | null }[]
}

interface Begun {
  /** As whom its sharer is asked there. */
  told: string
  /** Null for who does not write it. */
  story: string | null
  asked: boolean
  /** For its sharer alone. */
  says: 'yes' | 'no' | null
  slug: string | null
}

/** How it is read. */
interface Reading {
  slug: string
  title: string
  audience: StoryAudience
  named: boolean
  held_until: string | null
}

const shared = (db: Db) =>
  db
    .selectFrom('stories.shared as s')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom(eb.fn<Reading>('stories.shared_reading', ['s.id']).as('r'))
          .select(['r.slug', 'r.title', 'r.audience', 'r.named', 'r.held_until'])
          .as('p'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom(eb.fn<Begun>('stories.begun_from', ['s.id']).as('b'))
          .select(['b.told', 'b.story', 'b.asked', 'b.says', 'b.slug'])
          .as('b'),
      (join) => join.onTrue(),
    )
    .select(['b.told', 'b.story as begunStory', 'b.asked', 'b.says', 'b.slug as begunSlug'])
    .select(['s.id', 's.movement_id as movementId', 's.audience', 's.language', 's.step'])
    .select(['s.shared_on as sharedOn', 's.version', 's.story_id as storyId', 'p.slug'])
    .select(['p.title as readTitle', 'p.audience as readBy', 'p.named', 'p.held_until as heldUntil'])
    .select(['k.id as keyId', 'k.wrapped', 's.content', 's.proposal', 's.answer'])
    .select(['s.question', 's.reply'])
    .select((eb) => eb.fn.coalesce('s.waits_since', 's.shared_on').as('waitsSince'))
    .select((eb) => eb('s.person_id', 'is not', null).$castTo<boolean>().as('account'))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('stories.shared_media as m')
          .select(['m.kind', 'm.width', 'm.height'])
          .whereRef('m.shared_id', '=', 's.id')
          .orderBy('m.kind'),
      ).as('media'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof shared>['execute']>>[number]

function opened(sealing: Sealing, given: Row): SharedView[] {
  const { wrapped, content, proposal, answer, question, reply, named, ...rest } = given
  const { told, begunStory: story, asked, says, begunSlug: slug, ...row } = rest
  const begun = told === null ? null : { told, story, asked: asked === true, says, slug }
  const sealed = { wrapped, content, proposal, answer, question, reply }
  const clear = openShared(sealing, { keyId: row.keyId, ...sealed })
  return clear ? [{ ...row, ...clear, begun, readWithName: named === true }] : []
}

/** What lies behind the code that is held, or what the actor shared with their account. */
export async function ownShared(db: Db, sealing: Sealing, id?: string): Promise<SharedView[]> {
  const rows = await shared(db)
    .where('s.id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('stories.own_shared').as('mine')).select('mine.mine'),
    )
    .$if(id !== undefined, (query) => query.where('s.id', '=', id ?? ''))
    .orderBy('s.shared_on', 'desc')
    .orderBy('s.id')
    .execute()
  return rows.flatMap((row) => opened(sealing, row))
}

/** What waits for who looks after a movement: first what was promised to be looked at before today, then the oldest; what is closed last. */
export async function sharedAtDesk(
  db: Db,
  sealing: Sealing,
  slug: string,
  id?: string,
): Promise<SharedView[]> {
  const rows = await shared(db)
    .innerJoin('circles.circle as c', 'c.id', 's.movement_id')
    .where('c.slug', '=', slug)
    .where('s.movement_id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('circles.my_open_kept_circles').as('mine')).select('mine.mine'),
    )
    .$if(id !== undefined, (query) => query.where('s.id', '=', id ?? ''))
    .orderBy((eb) => eb('s.step', 'in', ['closed', 'published']))
    .orderBy(
      sql`s.step = 'waits' and coalesce(s.waits_since, s.shared_on) < platform.day_of(now()) - ${lookWithin}::int`,
      'desc',
    )
    .orderBy('s.shared_on')
    .orderBy('s.id')
    .limit(200)
    .execute()
  return rows.flatMap((row) => opened(sealing, row))
}

/** Where a photo or a spoken minute stands, and what opens it, for who may see what it was shared with. */
export function findSharedMedia(db: Db, sharedId: string, kind: string) {
  return db
    .selectFrom('stories.shared_media as m')
    .innerJoin('stories.shared as s', 's.id', 'm.shared_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select(['m.content_type as contentType', 'm.seconds', 'm.file_id as fileId', 'm.body'])
    .select(['k.id as keyId', 'k.wrapped'])
    .where('m.shared_id', '=', sharedId)
    .where('m.kind', '=', kind as SharedMediaKind)
    .executeTakeFirst()
}

const withWhom = (db: Db, slug: string) =>
  db
    .selectFrom('circles.circle')
    .select(['id', sql<boolean>`id = any (${thatClosed('stories')})`.as('closed')])
    .where('kind', '=', 'movement')
    .where('parent_id', 'is', null)
    .orderBy((eb) => eb('slug', '=', slug), 'desc')
    .orderBy('closed')
    .orderBy('created_at')
    .orderBy('slug')
    .limit(1)

/** The movement at whose desk something is laid that is shared here. Undefined: it closed its stories, or there is none. */
export async function movementToShareWith(db: Db, slug = ''): Promise<string | undefined> {
  const movement = await withWhom(db, slug).executeTakeFirst()
  return movement?.closed ? undefined : movement?.id
}

/** How many can read there what is shared: for anybody, before they share. Undefined: nothing is shared there. One query. */
export async function manyWhoLookAlong(db: Db, slug = ''): Promise<number | undefined> {
  const row = await db
    .selectFrom(withWhom(db, slug).as('m'))
    .select((eb) => ['m.closed', eb.fn<number>('stories.look_along_at', ['m.id']).as('many')])
    .executeTakeFirst()
  return row?.closed ? undefined : (row?.many ?? 0)
}
