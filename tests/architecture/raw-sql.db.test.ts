import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../support/postgres.ts'
import { fillEveryTable } from './rules/fill.ts'
import { forged, signIn } from './rules/mina.ts'

/** What somebody can do who made the web server run their own SQL. */
let database: TestDatabase
let superuser: pg.Client
let web: pg.Client
let held: Map<string, number>
beforeAll(async () => {
  database = await freshDatabase()
  superuser = new pg.Client({ connectionString: database.superuser })
  web = new pg.Client({ connectionString: database.web })
  await Promise.all([superuser.connect(), web.connect()])
  held = await fillEveryTable(superuser)
})
afterAll(() => Promise.all([superuser.end(), web.end()]))

/** Tables that show rows to whoever asks, each with the reason. */
const openToAll: Readonly<Record<string, string>> = {
  'action_teams.theme': 'themes are named by the movement and hold nobody’s words',
  'contributions.young_rule': 'what a movement laid down about who is young, for everybody to read',
  'dialogues.movement_question': 'the movement’s own questions',
  'example.paper': 'codes of invented people; empty outside the example',
  'example.persona': 'invented people; empty outside the example',
  'participants.prospect': 'names of organisations that asked to be named',
  'participants.region_province': 'which provinces lie in a region',
  'platform.carried_key': 'wrapped keys, which open nothing without the master key',
  'platform.example_mail': 'letters to invented people; empty outside the example',
  'platform.failed_guess': 'keyed hashes with a moment; guesses are counted before anybody is known',
  'platform.sealing_key': 'wrapped keys, which open nothing without the master key',
  'social_web.actor': 'who can be followed from elsewhere, with a public key; the private one is sealed',
  'search.word': 'words that stand in what everybody may read, without where',
  'weeks.afterword': 'how a Week was, which its makers tell everybody',
  'weeks.afterword_picture': 'pictures of a Week, which its makers show to everybody',
  'weeks.live_caption': 'what is said on a stage, typed along for everybody',
  'weeks.live_session': 'a stage that everybody follows',
  'weeks.programme_day': 'the released programme of a Week, which everybody reads',
  'weeks.programme_room': 'the released programme of a Week, which everybody reads',
  'weeks.programme_session': 'the released programme of a Week, which everybody reads',
  'weeks.programme_speaker': 'names of who said yes to standing on that programme',
  'weeks.release': 'what changed in that programme, and nobody’s name',
  'weeks.week': 'a Week that was released',
}

/** Tables of which this connection sees rows, inside its transaction. */
async function seen(client: pg.Client, before: readonly string[] = []): Promise<string[]> {
  await client.query('begin')
  const found: string[] = []
  try {
    for (const statement of before) {
      await client.query('savepoint attempt')
      await client.query(statement).catch(() => client.query('rollback to attempt'))
    }
    for (const table of held.keys()) {
      await client.query('savepoint attempt')
      try {
        const { rows } = await client.query(`select count(*)::int as count from ${table}`)
        if (rows[0].count > 0) found.push(table)
      } catch (error) {
        if ((error as { code?: string }).code !== '42501') throw error
        await client.query('rollback to attempt')
      }
    }
  } finally {
    await client.query('rollback')
  }
  return found
}

describe('who is nobody sees nothing', () => {
  test('every table holds rows to be seen', () => {
    expect([...held].filter(([, count]) => count === 0)).toEqual([])
    expect(held.size).toBeGreaterThan(25)
  })

  test.each([
    ['without an actor', []],
    ['with an empty actor', ["set local kampvuur.actor = ''"]],
    ['with a made-up actor', [`set local kampvuur.actor = '${forged}#${'0'.repeat(64)}'`]],
    ['with an actor that is not signed', [`set local kampvuur.actor = '${forged}'`]],
    ['with an actor for the whole session', [`set kampvuur.actor = '${forged}#x'`]],
    ['with a signature of null', [`set local kampvuur.actor = '${forged}#'`]],
    ['after RESET ROLE', ['reset role', 'reset session authorization']],
    ['after SET ROLE', ['set role kampvuur_owner', 'set role postgres', 'set local role kampvuur_worker']],
    ['as somebody else', ['set session authorization kampvuur_owner', 'set session authorization postgres']],
    ['with a search path of one’s own', ['set local search_path = pg_temp, circles, people']],
    ['with a session that does not exist', ["select platform.act_as('made up')"]],
  ])('%s', async (_, before) => {
    await signIn(superuser, 'of Mina')
    expect(await seen(web, before)).toEqual(Object.keys(openToAll).sort())
  })

  test('with row security switched off every question is refused', async () => {
    expect(await seen(web, ['set local row_security = off'])).toEqual([])
  })

  test('finds a table that would show its rows', async () => {
    await superuser.query(
      'create policy planted on contributions.speaker for select to kampvuur_web using (true)',
    )
    expect(await seen(web)).toContain('contributions.speaker')
    await superuser.query('drop policy planted on contributions.speaker')
  })

  test('somebody who is signed in does see their own row', async () => {
    const token = await signIn(superuser, 'of Mina')
    expect(await seen(web, [`select platform.act_as('${token}')`])).toContain('people.person')
  })
})
