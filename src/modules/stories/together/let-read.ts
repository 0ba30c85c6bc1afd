import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { postToEach, somethingLiesLetter } from '../../people/index.ts'
import { togetherWords } from './words.ts'

const [letRead, letPlace] = ['stories.let-read', 'stories.placing-let']

/** Who writes along hears at once that another of them let it be read, or offered it to a sister. */
export const letReadNotices: readonly FactHandler[] = [
  {
    fact: letRead,
    async handle(context, { story = '', by = '' }) {
      await postToEach(context, letRead, await fellows(context.db, story, by), { story })
    },
  },
  {
    fact: letPlace,
    async handle(context, { placed = '', by = '' }) {
      const story = await placedStory(context.db, placed)
      if (story) await postToEach(context, letPlace, await fellows(context.db, story, by), { placed })
    },
  },
]

/** That it is so, and where they hold it back; not what it is about. */
export const letReadLetters = [
  somethingLiesLetter({
    kind: letRead,
    words: togetherWords,
    says: (form) => ({
      subject: 'letter.read-now.subject',
      greeting: 'letter.greeting',
      told: [`letter.read-now.${form}`],
    }),
    at: 'house',
    path: async (db, { person = '', story = '' }) =>
      (await writesRead(db, story, person)) ? `/write/${story}/withdraw` : null,
  }),
  somethingLiesLetter({
    kind: letPlace,
    words: togetherWords,
    says: (form) => ({
      subject: 'letter.offered.subject',
      greeting: 'letter.greeting',
      told: [`letter.offered.${form}`],
    }),
    at: 'house',
    async path(db, { person = '', placed = '' }) {
      const story = await placedStory(db, placed)
      return story && (await writesRead(db, story, person)) ? `/write/${story}/sisters` : null
    },
  }),
]

/** As the worker: who else writes it, with an account. */
async function fellows(db: Db, story: string, by: string): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom('stories.writer')
    .select('person_id as person')
    .where('story_id', '=', story)
    .where('person_id', '<>', by)
    .execute()
  return rows.map(({ person }) => person)
}

/** They write it still, and it can be read. */
async function writesRead(db: Db, story: string, person: string): Promise<boolean> {
  const row = await db
    .selectFrom('stories.writer as w')
    .innerJoin('stories.published as p', 'p.story_id', 'w.story_id')
    .select('p.story_id')
    .where('w.story_id', '=', story)
    .where('w.person_id', '=', person)
    .executeTakeFirst()
  return row !== undefined
}

/** What its writers offered still. */
async function placedStory(db: Db, placed: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('stories.placed')
    .select('story_id as story')
    .where('id', '=', placed)
    .where('writers_at', 'is not', null)
    .executeTakeFirst()
  return row?.story
}

/** Something the actor writes with others that was let be read, or offered to a sister, lately. */
export interface LetRead {
  story: string
  title: string
  /** To which sister it was offered; null: it can be read. */
  sister: string | null
  /** `YYYY-MM-DD` */
  since: string
}

/** One query. */
export async function letReadLately(db: Db): Promise<LetRead[]> {
  const { rows } = await sql<LetRead>`select l.story, l.title, l.sister, l.since::text as since
    from stories.let_read_lately() l`.execute(db)
  return rows
}
