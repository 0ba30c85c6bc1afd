import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { PeopleInItWords } from './words.ts'

/** Why somebody in a story is told of the question now, or is not. */
const whys = ['asked', 'reminded', 'recently', 'later', 'answered', 'closed'] as const

/** How many of each, and whether a letter may go to any. */
export type Told = Readonly<Record<(typeof whys)[number], number>> & {
  letters: boolean
  /** Somebody was told who was chosen by name. */
  chosen: boolean
}

/** Those who were not told of this text are, and who left it open is reminded, once in seven days. */
export async function tellQuestion(db: Db, story: string): Promise<Told> {
  const { rows } = await sql<{
    why: (typeof whys)[number]
    quoted: boolean
    chosen: boolean
  }>`select why, quoted, chosen from stories.tell_question(${story}::uuid)`.execute(db)
  const many = (why: (typeof whys)[number]) => rows.filter((row) => row.why === why).length
  const told = rows.filter(({ why }) => why === 'asked' || why === 'reminded')
  return {
    ...{ asked: many('asked'), reminded: many('reminded'), recently: many('recently') },
    ...{ later: many('later'), answered: many('answered'), closed: many('closed') },
    letters: told.some(({ quoted }) => quoted),
    chosen: told.some(({ chosen }) => chosen),
  }
}

/** To whom it went and to whom not, a sentence each. `finds`: everybody finds it by themselves, where they shared what it began with. */
export const toldInWords = (w: PeopleInItWords, told: Told & { finds: boolean }): string =>
  [
    ...whys.flatMap((why) => (told[why] > 0 ? [w(`told.${why}`, { count: told[why] })] : [])),
    ...(told.letters ? [w('told.letters')] : []),
    ...(told.chosen ? [w('told.chosen')] : []),
    ...(told.asked + told.reminded > 0 ? [w(told.finds ? 'told.shared' : 'told.address')] : []),
  ].join(' ')
