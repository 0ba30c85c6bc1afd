import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { toPlainNotation } from '../../../platform/documents/index.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { TakenSent, TakenStory } from '../../people/index.ts'
import { openSaid, type PictureSaid } from '../pictures/said.ts'
import { openContent } from '../writing/content.ts'

type OfStory<T> = ReadonlyMap<string, readonly T[]>

function byStory<T>(rows: readonly (T & { storyId: string })[]): OfStory<T> {
  const all = new Map<string, T[]>()
  for (const { storyId, ...row } of rows) all.set(storyId, [...(all.get(storyId) ?? []), row as T])
  return all
}

const mine = sql`(select stories.my_writers())`

/** The stories that the actor writes themselves: not those of which they take care for who is not here. */
export async function writtenByMe(db: Db): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    id: string
  }>`select w.story_id as id from stories.writer w where w.id in ${mine}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Each version that the actor kept, oldest first. */
export async function myStoryVersions(
  db: Db,
  sealing: Sealing,
): Promise<OfStory<TakenStory['versions'][number]>> {
  const { rows } = await sql<{
    storyId: string
    number: number
    at: Date
    content: Buffer
    keyId: string
    wrapped: Buffer | null
  }>`select v.story_id as "storyId", v.number, v.at, v.content, s.sealing_key_id as "keyId", k.wrapped
    from stories.version v join stories.story s on s.id = v.story_id
    join platform.sealing_key k on k.id = s.sealing_key_id
    where v.writer_id in ${mine} order by v.story_id, v.number`.execute(db)
  return byStory(
    rows.flatMap(({ storyId, number, at, ...sealed }) => {
      const content = openContent(sealing, sealed)
      if (!content) return []
      return [
        {
          storyId,
          number,
          at: at.toISOString(),
          title: content.title,
          text: toPlainNotation(content.document),
        },
      ]
    }),
  )
}

/** The names above each, in their order. */
export async function namesAboveMine(db: Db): Promise<OfStory<{ name: string }>> {
  const { rows } = await sql<{ storyId: string; name: string }>`select w.story_id as "storyId", w.name
    from stories.writer w where w.name <> '' order by w.story_id, w.place, w.name`.execute(db)
  return byStory(rows)
}

/** When and how far each is read. */
export async function readNow(
  db: Db,
): Promise<ReadonlyMap<string, { audience: 'circle' | 'movement' | 'everyone'; publishedAt: Date }>> {
  const rows = await db
    .selectFrom('stories.published as p')
    .select(['p.story_id', 'p.audience', 'p.published_at as publishedAt'])
    .where('p.story_id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('stories.my_stories').as('mine')).select('mine.mine'),
    )
    .execute()
  return new Map(rows.map(({ story_id, ...row }) => [story_id, row]))
}

interface SealedReaction {
  about: string | null
  content: Buffer
  answer: Buffer | null
  keyId: string
  wrapped: Buffer | null
  on: string
}

/** What the actor sent with their account; of a story they cannot read now its title is not told. */
export async function mySentReactions(db: Db, sealing: Sealing): Promise<TakenSent[]> {
  const { rows } =
    await sql<SealedReaction>`select p.title as about, r.content, r.answer, r.key_id as "keyId", k.wrapped,
      r.sent_on::text as "on"
    from stories.my_reactions() r join platform.sealing_key k on k.id = r.key_id
    left join stories.published p on p.story_id = r.story order by r.sent_on`.execute(db)
  return rows.flatMap(({ about, content, answer, keyId, wrapped, on }) => {
    const clear = sealing.open(keyId, wrapped, content)
    if (!clear) return []
    const { words } = JSON.parse(clear) as { words: string }
    const answered = answer && sealing.open(keyId, wrapped, answer)
    return [{ about: about ?? '', text: words, answer: answered ?? '', on }]
  })
}

/** What is said with each picture of what the actor writes, and its widths. */
export async function myPictures(
  db: Db,
  sealing: Sealing,
): Promise<OfStory<PictureSaid & { id: string; widths: number[] }>> {
  const { rows } = await sql<{
    storyId: string
    id: string
    widths: number[]
    words: Buffer | null
    keyId: string
    wrapped: Buffer | null
  }>`select p.story_id as "storyId", p.id, p.widths, p.words, p.sealing_key_id as "keyId", k.wrapped
    from stories.picture p join platform.sealing_key k on k.id = p.sealing_key_id
    where p.story_id in (select stories.my_stories()) order by p.story_id, p.made_at`.execute(db)
  return byStory(
    rows.map(({ storyId, id, widths, ...sealed }) => ({ storyId, id, widths, ...openSaid(sealing, sealed) })),
  )
}

/** What the writers of each asked themselves. */
export async function myOwnAnswers(db: Db, sealing: Sealing): Promise<OfStory<Record<string, string>>> {
  const { rows } = await sql<{
    storyId: string
    answers: Buffer
    keyId: string
    wrapped: Buffer | null
  }>`select a.story_id as "storyId", a.answers, s.sealing_key_id as "keyId", k.wrapped
    from stories.asked_oneself a join stories.story s on s.id = a.story_id
    join platform.sealing_key k on k.id = s.sealing_key_id`.execute(db)
  return byStory(
    rows.map(({ storyId, answers, keyId, wrapped }) => ({
      ...(JSON.parse(sealing.open(keyId, wrapped, answers) ?? '{}') as Record<string, string>),
      storyId,
    })),
  )
}
