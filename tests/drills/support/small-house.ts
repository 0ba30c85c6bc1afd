import { openPool } from '../../../src/platform/database/pool.ts'
import { openDatabaseServer, refuseSecondStart } from '../../../src/platform/database/server/index.ts'
import { loadMasterKey } from '../../../src/platform/secrets/master-key.ts'
import { readSettings } from '../../../src/platform/settings.ts'
import { openDoor } from '../../../src/platform/start/door.ts'
import { inOrder } from '../../../src/platform/start/in-order.ts'

// The real start with one room: POST /<word> keeps a word and answers when it is committed; GET / tells them all.

await inOrder(async ({ say, step }) => {
  const settings = readSettings()
  refuseSecondStart(settings)
  const door = await step(openDoor(settings), (made, hurry) => made.close(hurry))
  const { addresses } = await step(openDatabaseServer(settings, loadMasterKey(settings, say), say), (made) =>
    made.stop(),
  )
  const pool = openPool({ connectionString: addresses.owner ?? '', max: 5 })
  await pool.query('CREATE TABLE IF NOT EXISTS word (word text)')

  const answer = async (request: Request) => {
    const word = new URL(request.url).pathname.slice(1)
    if (request.method === 'GET') return Response.json((await pool.query('SELECT word FROM word')).rows)
    await pool.query('INSERT INTO word VALUES ($1)', [word])
    return new Response(word, { status: 201 })
  }
  const behind = {
    fetch: (request: Request) => answer(request).catch(() => new Response('away', { status: 503 })),
    ready: () =>
      pool.query('SELECT 1').then(
        () => true,
        () => false,
      ),
  }
  await step(door.lead(behind), (_, hurry) => door.close(hurry))
  say('Ready.')
})
