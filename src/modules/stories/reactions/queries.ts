import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { ReactionStep } from './schema.ts'

/** What somebody sent to who wrote a story. */
export interface ReactionView {
  id: string
  keyId: string
  words: string
  name: string
  answer: string
  mayStand: boolean
  step: ReactionStep
  /** `YYYY-MM-DD`. */
  sentOn: string
  version: number
}

async function opened(db: Db, sealing: Sealing, storyId: string, only: 'all' | 'stands') {
  const rows = await db
    .selectFrom('stories.reaction as r')
    .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
    .select(['r.id', 'r.content', 'r.answer', 'r.may_stand as mayStand', 'r.step', 'r.sent_on as sentOn'])
    .select(['r.version', 'k.id as keyId', 'k.wrapped'])
    .where('r.story_id', '=', storyId)
    .where('r.step', '<>', 'aside')
    .$if(only === 'stands', (query) => query.where('r.step', '=', 'stands'))
    .orderBy('r.sent_on')
    .orderBy('r.id')
    .limit(200)
    .execute()
  return rows.flatMap(({ content, answer, wrapped, ...row }): ReactionView[] => {
    const open = (sealed: Buffer | null) => sealed && sealing.open(row.keyId, wrapped, sealed)
    const clear = open(content)
    if (!clear) return []
    return [{ ...row, ...(JSON.parse(clear) as { words: string; name: string }), answer: open(answer) ?? '' }]
  })
}

/** What was sent to who writes this story, for them alone. */
export const reactionsTo = (db: Db, sealing: Sealing, storyId: string) => opened(db, sealing, storyId, 'all')

/** What stands under a story, for who reads it. */
export const reactionsUnder = (db: Db, sealing: Sealing, storyId: string) =>
  opened(db, sealing, storyId, 'stands')

/** Which of these left a way to be answered; where that is, nobody reads. */
export async function answerable(db: Db, storyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.reaction as r')
    .select('r.id')
    .select((eb) => eb.fn<boolean>('stories.can_be_answered', ['r.id']).as('can'))
    .where('r.story_id', '=', storyId)
    .limit(200)
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
  /** What it was sent to, where it can be read still. */
  story: { slug: string; title: string } | null
  /** `YYYY-MM-DD`. */
  sentOn: string
}

/** What the actor sent to who wrote something, the latest first. */
export async function ownReactions(db: Db, sealing: Sealing): Promise<OwnReaction[]> {
  const rows = await db
    .selectFrom('stories.reaction as r')
    .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
    .leftJoin('stories.published as p', 'p.story_id', 'r.story_id')
    .select(['r.id', 'r.content', 'r.step', 'r.sent_on as sentOn', 'k.id as keyId', 'k.wrapped'])
    .select(['p.slug', 'p.title'])
    .where('r.id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('stories.own_reactions').as('mine')).select('mine.mine'),
    )
    .orderBy('r.sent_on', 'desc')
    .orderBy('r.id')
    .limit(200)
    .execute()
  return rows.flatMap(({ id, content, step, sentOn, keyId, wrapped, slug, title }): OwnReaction[] => {
    const clear = sealing.open(keyId, wrapped, content)
    if (!clear) return []
    const { words, name } = JSON.parse(clear) as { words: string; name: string }
    const story = slug !== null && title !== null ? { slug, title } : null
    return [{ id, words, name, stands: step === 'stands' && story !== null, story, sentOn }]
  })
}
