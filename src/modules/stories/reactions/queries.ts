import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { SentIsReadBy } from '../reading/story.ts'
import type { ReactionStep } from './schema.ts'

/** What somebody sent to who wrote a story. */
export interface ReactionView {
  id: string
  keyId: string
  words: string
  name: string
  answer: string
  /** The answer may be read below it, where it stands under the story. */
  answerStands: boolean
  mayStand: boolean
  step: ReactionStep
  /** `YYYY-MM-DD`. */
  sentOn: string
  version: number
}

const reactions = (db: Db, storyId: string) =>
  db
    .selectFrom('stories.reaction as r')
    .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
    .select(['r.id', 'r.content', 'r.answer', 'r.may_stand as mayStand', 'r.step', 'r.sent_on as sentOn'])
    .select(['r.version', 'r.answer_stands as answerStands', 'k.id as keyId', 'k.wrapped'])
    .where('r.story_id', '=', storyId)
    .where('r.step', '<>', 'aside')

type Row = Awaited<ReturnType<ReturnType<typeof reactions>['execute']>>[number]

function opened(sealing: Sealing, { content, answer, wrapped, ...row }: Row): ReactionView[] {
  const open = (sealed: Buffer | null) => sealed && sealing.open(row.keyId, wrapped, sealed)
  const clear = open(content)
  if (!clear) return []
  return [{ ...row, ...(JSON.parse(clear) as { words: string; name: string }), answer: open(answer) ?? '' }]
}

/** So many stand on one page. */
const onPage = 50

export interface ReactionsOnPage {
  reactions: ReactionView[]
  /** There are others behind it. */
  more: boolean
}

function onePage(sealing: Sealing, rows: readonly Row[]): ReactionsOnPage {
  const reactions = rows.slice(0, onPage).flatMap((row) => opened(sealing, row))
  return { reactions, more: rows.length > onPage }
}

/** What was sent to who writes this story, for them alone: what waits for an answer first, the latest first. Pages count from 1. */
export async function reactionsTo(
  db: Db,
  sealing: Sealing,
  storyId: string,
  page: number,
): Promise<ReactionsOnPage> {
  const rows = await reactions(db, storyId)
    .orderBy((eb) => eb('r.step', '=', 'lies'), 'desc')
    .orderBy('r.sent_on', 'desc')
    .orderBy('r.id')
    .offset((page - 1) * onPage)
    .limit(onPage + 1)
    .execute()
  return onePage(sealing, rows)
}

/** Something the actor writes, at which something lies that waits for them. */
export interface LiesAt {
  storyId: string
  /** Null where it can be read no more. */
  title: string | null
}

/** More of them are not told at once. */
const mostAtOnce = 20

/** What the actor writes at which something lies, the longest waiting first. */
export function liesAt(db: Db): Promise<LiesAt[]> {
  return db
    .selectFrom('stories.reaction as r')
    .leftJoin('stories.published as p', 'p.story_id', 'r.story_id')
    .select(['r.story_id as storyId', 'p.title'])
    .where('r.step', '=', 'lies')
    .where('r.story_id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('stories.my_stories').as('mine')).select('mine.mine'),
    )
    .groupBy(['r.story_id', 'p.title'])
    .orderBy((eb) => eb.fn.min('r.sent_on'))
    .orderBy('p.title')
    .limit(mostAtOnce)
    .execute()
}

/** One of them. Undefined where there is none such. */
export async function findReaction(
  db: Db,
  sealing: Sealing,
  storyId: string,
  id: string,
): Promise<ReactionView | undefined> {
  const row = await reactions(db, storyId).where('r.id', '=', id).executeTakeFirst()
  return row && opened(sealing, row)[0]
}

/** What stands under a story, for who reads it, the oldest first. Pages count from 1. */
export async function reactionsUnder(
  db: Db,
  sealing: Sealing,
  storyId: string,
  page: number,
): Promise<ReactionsOnPage> {
  const rows = await reactions(db, storyId)
    .where('r.step', '=', 'stands')
    .orderBy('r.sent_on')
    .orderBy('r.id')
    .offset((page - 1) * onPage)
    .limit(onPage + 1)
    .execute()
  return onePage(sealing, rows)
}

/** Which of these somebody can read an answer to; only what was sent before there were codes has nobody who can. No query where there are none. */
export async function answerable(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('stories.reaction as r')
    .select('r.id')
    .select((eb) => eb.fn<boolean>('stories.can_be_answered', ['r.id']).as('can'))
    .where('r.id', 'in', [...ids])
    .execute()
  return rows.filter(({ can }) => can).map(({ id }) => id)
}

/** What the actor sent, with their account or with the code that is held. */
export interface OwnReaction {
  id: string
  words: string
  name: string
  /** It stands under the story for whoever reads that. Whether it was laid aside nobody tells its sender. */
  stands: boolean
  /** They said that it may. */
  mayStand: boolean
  /** Who reads it, as long as it stands nowhere. */
  readBy: SentIsReadBy
  /** What was said back; empty: nothing yet. */
  answer: string
  /** What it was sent to, where it can be read still. */
  story: { slug: string; title: string } | null
  /** It was sent by reading along with what nobody else reads yet. */
  along: boolean
  /** `YYYY-MM-DD`. */
  sentOn: string
}

/** What the actor sent to who wrote something, the latest first. */
export async function ownReactions(db: Db, sealing: Sealing): Promise<OwnReaction[]> {
  const rows = await db
    .selectFrom('stories.reaction as r')
    .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
    .leftJoin('stories.published as p', 'p.story_id', 'r.story_id')
    .select(['r.id', 'r.content', 'r.answer', 'r.step', 'r.sent_on as sentOn', 'k.id as keyId', 'k.wrapped'])
    .select(['p.slug', 'p.title', 'r.may_stand as mayStand'])
    .select(sql<boolean>`r.story_id in (select stories.my_read_stories())`.as('along'))
    .select((eb) => eb.fn<SentIsReadBy>('stories.sent_is_read_by', ['r.story_id']).as('readBy'))
    .where('r.id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('stories.own_reactions').as('mine')).select('mine.mine'),
    )
    .orderBy('r.sent_on', 'desc')
    .orderBy('r.id')
    .limit(200)
    .execute()
  return rows.flatMap(({ id, content, answer, step, keyId, wrapped, slug, title, ...row }): OwnReaction[] => {
    const clear = sealing.open(keyId, wrapped, content)
    if (!clear) return []
    const { words, name } = JSON.parse(clear) as { words: string; name: string }
    const story = slug !== null && title !== null ? { slug, title } : null
    const said = (answer && sealing.open(keyId, wrapped, answer)) ?? ''
    return [{ ...row, id, words, name, answer: said, stands: step === 'stands' && story !== null, story }]
  })
}
