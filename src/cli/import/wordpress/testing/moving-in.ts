import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../../../tests/support/try-command.ts'
import { withClient } from '../../../../platform/database/server/answer.ts'
import { type WxrItem, wxr } from './wxr.ts'

interface Published {
  title: string
  plain: string
  bylines: string[]
  at: string
  headings: string[]
}

/** Exports of another site and a house with two movements into which they move: a new one for each test of the file. */
export class MovingIn {
  folder = ''
  database!: TestDatabase
  /** How many exports there are in the folder. */
  written = 0

  static forThisFile(): MovingIn {
    const site = new MovingIn()
    beforeAll(async () => {
      site.folder = await mkdtemp(join(tmpdir(), 'kampvuur-wordpress-'))
    })
    afterAll(() => rm(site.folder, { recursive: true }))
    beforeEach(async () => {
      site.database = await freshDatabase()
      const movements = join(site.folder, 'movements.csv')
      await writeFile(movements, 'movement,sector,name\nVuur,Thuis,Zomerhek\nWater,Thuis,Waterhek\n')
      await tryCommand(['import', 'participants', movements], houseOn(site.database))
    })
    return site
  }

  file = async (...items: readonly WxrItem[]): Promise<string> => {
    this.written += 1
    const path = join(this.folder, `${this.written}.xml`)
    await writeFile(path, wxr(...items))
    return path
  }

  take = (path: string, ...flags: string[]) =>
    tryCommand(['import', 'wordpress', path, ...flags], houseOn(this.database))

  reportOf = (path: string) => readFile(`${path}.report.txt`, 'utf8')

  rows = <Row extends object>(text: string) =>
    withClient(this.database.superuser, async (client) => (await client.query<Row>(text)).rows)

  run = (text: string) => withClient(this.database.superuser, (client) => client.query(text))

  published = () =>
    this.rows<Published>(
      `select p.title, p.plain, p.bylines, p.published_at::date::text as at,
         array(select t.kind || ' ' || (t.name->>'nl') from action_teams.theme t where t.id = p.rubric_id or t.id in
           (select a.theme_id from stories.about a where a.story_id = p.story_id) order by 1) as headings
       from stories.published p order by p.published_at, p.title`,
    )

  titles = async () => (await this.published()).map(({ title }) => title)
}

export const garden: WxrItem = {
  id: 11,
  title: 'De &amp; <em>tuin</em>',
  content: 'Eerst.\n\nDan.',
  excerpt: 'Over de tuin.',
  date: '2020-05-06 10:00:00',
  categories: ['Verhalen', 'Uncategorized'],
  tags: ['Moestuin'],
}
