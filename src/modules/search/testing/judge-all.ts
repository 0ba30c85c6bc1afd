import { freshDatabase } from '../../../../tests/support/postgres.ts'
import { systemClock } from '../../../platform/clock/clock.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { find } from '../find/find.ts'
import type { InHouse } from '../find/vocabulary.ts'
import { layIn } from '../indexing/lay-in.ts'
import { weigh } from '../indexing/weigh.ts'
import type { Searchable } from '../sources/source.ts'
import type { Judged } from './parsed.ts'

/** These in a house of their own, weighed. */
export async function laidIn(things: readonly Searchable[]): Promise<Database> {
  const { web, worker } = await freshDatabase()
  const works = connect(worker)
  await works.write(undefined, async ({ db }) => {
    await layIn(db, 'story', things)
    await weigh(db)
  })
  await works.close()
  return connect(web)
}

async function judgeOne(web: Database, house: InHouse, { asked, answers }: Judged) {
  const wanted = { words: asked, shelf: null, theme: null, year: null, page: 1 }
  const { items } = await web.read(undefined, ({ db }) => find(db, house, 'nl', wanted))
  const found = items.map(({ path }) => path.slice(1))
  const first = found.findIndex((slug) => answers.includes(slug))
  return {
    recall: answers.filter((slug) => found.includes(slug)).length / answers.length,
    rank: first < 0 ? 0 : 1 / (first + 1),
    found,
  }
}

/** How all questions are answered on average, and in words those that are not answered as they should be. */
export async function judgeAll(things: readonly Searchable[], questions: readonly Judged[]) {
  const web = await laidIn(things)
  const answered = await judgeIn(web, questions)
  await web.close()
  return answered
}

/** The same of texts that were laid in already. */
export async function judgeIn(web: Database, questions: readonly Judged[]) {
  const house = { clock: systemClock }
  const all: (Judged & Awaited<ReturnType<typeof judgeOne>>)[] = []
  for (const one of questions) all.push({ ...one, ...(await judgeOne(web, house, one)) })
  const mean = (of: (one: (typeof all)[number]) => number) =>
    all.reduce((sum, one) => sum + of(one), 0) / all.length
  const wrong = all
    .filter(({ recall, rank }) => recall < 1 || rank < 1)
    .map(
      ({ way, asked, answers, found }) =>
        `${way}: ${asked} is ${answers.join(' ')}, found ${found.join(' ')}`,
    )
  const [recall, rank] = [mean((one) => one.recall), mean((one) => one.rank)]
  return { recall, rank, told: [`recall ${recall}, rank ${rank}`, ...wrong].join('\n') }
}
