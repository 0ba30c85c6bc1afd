import pino from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase, testMasterKey } from '../../../tests/support/postgres.ts'
import { systemClock } from '../clock/clock.ts'
import type { House } from '../commands/command.ts'
import { connect } from '../database/connect.ts'
import { withClient } from '../database/server/answer.ts'
import { memoryStore } from '../files/testing/memory-store.ts'
import { examplePost } from '../mail/example-post.ts'
import type { WrittenLetter } from '../mail/letter.ts'
import { type LetterWriter, letterWriter } from '../mail/letter-writer.ts'
import { type Post, PostRefused } from '../mail/post.ts'
import type { FactHandler } from '../outbox/facts.ts'
import { sweepOutbox } from '../outbox/sweep.ts'
import type { Module } from '../registry/module.ts'
import { sealingWith } from '../sealing/seal.ts'
import { deriveKey } from '../secrets/master-key.ts'
import { type Jobs, startJobs } from './index.ts'

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const { stop } of open.splice(0)) await stop()
})

const site = { origin: 'https://kampvuur.example', example: false, production: true }
const movementOf = async () => ({ name: 'De Kring', contactName: 'Els', contactPhone: '0800 0000' })

function postOf(take: (letter: WrittenLetter) => void): Post {
  return { send: async (letter) => take(letter), line: examplePost.line, close() {} }
}

/** A room with one fact that asks for one letter. */
function room(handle?: FactHandler['handle'], refused?: LetterWriter['refused']): Module {
  return {
    name: 'room',
    routes: [],
    things: [],
    notices: [
      {
        fact: 'room.opened',
        handle: handle ?? (async ({ post }, ids) => post({ kind: 'room.letter', ids })),
      },
    ],
    letters: [
      letterWriter({
        kind: 'room.letter',
        ...(refused && { refused }),
        write: async (_, { to }) =>
          to === 'nobody'
            ? null
            : { to: `${to}@example.org`, subject: 'Secret subject', body: 'Secret words' },
      }),
    ],
  }
}

interface World {
  database: TestDatabase
  house: House
  logged: string[]
  start(post: Post | null, modules?: Module[]): Promise<Jobs>
  happens(...to: string[]): Promise<void>
  jobs(): Promise<string>
}

async function world(): Promise<World> {
  const database = await freshDatabase()
  const web = connect(database.web, { max: 2 })
  open.push({ stop: () => web.close() })
  const house: House = {
    database: web,
    clock: systemClock,
    sealing: sealingWith(deriveKey(testMasterKey, 'sealing')),
    files: memoryStore(),
    keyFor: (label) => deriveKey(testMasterKey, label),
  }
  const logged: string[] = []
  const log = pino({ level: 'info' }, { write: (line) => void logged.push(line) })
  return {
    database,
    house,
    logged,
    async start(post, modules = [room()]) {
      const jobs = await startJobs({
        house,
        workerAddress: database.worker,
        modules,
        site,
        post,
        log,
        letterRest: 0,
        byTheClock: true,
        movementOf,
      })
      open.unshift(jobs)
      return jobs
    },
    happens: (...to) =>
      web.write(undefined, async ({ db }) => {
        const facts = to.map((name) => ({ fact: 'room.opened', ids: { to: name } }))
        await db.insertInto('platform.outbox').values(facts).execute()
      }),
    jobs: () =>
      withClient(database.superuser, async (client) => {
        const { rows } = await client.query(
          "select * from pgboss.job where name in ('letter.send', 'outbox.drain')",
        )
        return JSON.stringify(rows)
      }),
  }
}

const until = async (condition: () => boolean | Promise<boolean>) => {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('what happens after commit', () => {
  test('a fact becomes a letter, and neither queue nor log knows what stands in it', async () => {
    const { start, happens, jobs, logged } = await world()
    const sent: WrittenLetter[] = []
    const running = await start(postOf((letter) => sent.push(letter)))
    await happens('mina', 'nobody')
    await running.drained()
    expect(sent).toEqual([{ to: 'mina@example.org', subject: 'Secret subject', body: 'Secret words' }])
    expect(await jobs()).not.toMatch(/example\.org|Secret/)
    expect(logged.join('')).not.toMatch(/example\.org|Secret/)
  })

  test('two workers tell every fact exactly once', async () => {
    const { start, happens } = await world()
    const sent: string[] = []
    const names = Array.from({ length: 40 }, (_, i) => `person-${i}`)
    const [one] = await Promise.all([
      start(postOf(({ to }) => sent.push(to))),
      start(postOf(({ to }) => sent.push(to))),
    ])
    await Promise.all(names.map((name) => happens(name)))
    await one?.drained()
    expect(sent.toSorted()).toEqual(names.map((name) => `${name}@example.org`).toSorted())
  })

  test('a transaction that is rolled back tells nothing', async () => {
    const { start, house } = await world()
    const sent: string[] = []
    const running = await start(postOf(({ to }) => sent.push(to)))
    await house.database
      .write(undefined, async ({ db }) => {
        await db
          .insertInto('platform.outbox')
          .values({ fact: 'room.opened', ids: { to: 'mina' } })
          .execute()
        throw new Error('changed my mind')
      })
      .catch(() => {})
    await running.drained()
    expect(sent).toEqual([])
  })

  test('a fact that cannot be told holds up no other, enqueues nothing, and is told when it can be', async () => {
    const { start, happens, logged } = await world()
    const sent: string[] = []
    let broken = true
    const handle: FactHandler['handle'] = async ({ post }, ids) => {
      await post({ kind: 'room.letter', ids })
      if (ids.to === 'stuck' && broken) throw new Error('Secret trouble with stuck@example.org')
    }
    const running = await start(
      postOf(({ to }) => sent.push(to)),
      [room(handle)],
    )
    await happens('stuck', 'mina')
    await until(() => sent.length === 1)
    expect(sent).toEqual(['mina@example.org'])
    broken = false
    await running.drained()
    expect(sent).toEqual(['mina@example.org', 'stuck@example.org'])
    expect(logged.join('')).not.toMatch(/Secret|example\.org/)
  })
})

describe('the post', () => {
  test('is tried again while it is away', async () => {
    const { start, happens, jobs, logged, database } = await world()
    const tried: string[] = []
    const running = await start(
      postOf(({ to }) => {
        tried.push(to)
        if (tried.length < 2) throw Object.assign(new Error(`450 cannot reach ${to}`), { code: 'ESOCKET' })
      }),
    )
    await happens('mina')
    await until(async () => /"state":"retry"/.test(await jobs()))
    expect(await jobs()).toMatch(/ESOCKET/)
    expect(await jobs()).not.toMatch(/example\.org|Secret/)
    await withClient(database.superuser, (client) =>
      client.query('update pgboss.job set start_after = now()'),
    )
    await running.drained()
    expect(tried).toEqual(['mina@example.org', 'mina@example.org'])
    expect(logged.join('')).not.toMatch(/example\.org|Secret/)
  })

  test('lets a letter that is on its way go before it ends, so that nobody gets it twice', async () => {
    const { start, happens, jobs } = await world()
    const sent: string[] = []
    let begun = false
    const running = await start(
      postOf(async ({ to }) => {
        begun = true
        await new Promise((resolve) => setTimeout(resolve, 700))
        sent.push(to)
      }),
    )
    await happens('mina')
    await until(() => begun)
    open.splice(open.indexOf(running), 1)
    await running.stop()
    expect(sent).toEqual(['mina@example.org'])
    const rows = JSON.parse(await jobs()) as { name: string; state: string }[]
    expect(rows.filter(({ name }) => name === 'letter.send').map(({ state }) => state)).toEqual(['completed'])
  })

  test('is not tried again for an address that it refuses', async () => {
    const { start, happens } = await world()
    let tried = 0
    const told: unknown[] = []
    const refusing = postOf(() => {
      tried += 1
      throw new PostRefused('nobody here')
    })
    const running = await start(refusing, [room(undefined, async (_, ids) => void told.push(ids))])
    await happens('mina')
    await running.drained()
    expect([tried, told]).toEqual([1, [{ to: 'mina' }]])
  })

  test('without one, letters wait until there is', async () => {
    const { start, happens, jobs } = await world()
    const without = await start(null)
    await happens('mina')
    await until(async () => /"name":"letter.send".*"state":"created"/.test(await jobs()))
    open.splice(open.indexOf(without), 1)
    await without.stop()
    const sent: string[] = []
    const running = await start(postOf(({ to }) => sent.push(to)))
    await running.drained()
    expect(sent).toEqual(['mina@example.org'])
  })
})

test('after the database was away, what happened meanwhile is told', async () => {
  const { start, happens, database } = await world()
  const sent: string[] = []
  const running = await start(postOf(({ to }) => sent.push(to)))
  await happens('before')
  await running.drained()
  const name = new URL(database.worker).pathname.slice(1)
  await withClient(database.superuser, (client) =>
    client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
      [name],
    ),
  )
  await until(() =>
    happens('after').then(
      () => true,
      () => false,
    ),
  )
  await until(() => sent.length === 2)
  expect(sent).toEqual(['before@example.org', 'after@example.org'])
})

test('what comes by the clock is planned once, the outbox every minute, and what no longer exists is not', async () => {
  const { start, database } = await world()
  const ran: string[] = []
  const dusting = { name: 'room.dust', cron: '0 9 * * *', run: async () => void ran.push('dust') }
  const plans = () =>
    withClient(database.superuser, async (client) => {
      const { rows } = await client.query('select name, cron from pgboss.schedule order by name')
      return rows
    })
  const usual = [
    { name: 'outbox.drain', cron: '* * * * *' },
    { name: 'outbox.sweep', cron: '20 4 * * *' },
    { name: 'platform.strike-backups', cron: '*/5 * * * *' },
    { name: 'platform.sweep-files', cron: '*/10 * * * *' },
  ]
  const withDusting = { ...room(), schedules: [dusting] }
  await Promise.all([start(null, [withDusting]), start(null, [withDusting])])
  expect(await plans()).toEqual([...usual, { name: 'room.dust', cron: '0 9 * * *' }])
  await start(null)
  expect(await plans()).toEqual(usual)
  expect(ran).toEqual([])
})

test('steady work that needs no post is done without one, and what needs it is not', async () => {
  const { start, database } = await world()
  const steady = ['with', 'without'].map((name) => ({
    name: `room.${name}`,
    needsPost: name === 'with',
    run: async () => undefined,
  }))
  await start(null, [{ ...room(), steady }])
  await withClient(database.superuser, async (client) => {
    const { rows } = await client.query("select name from pgboss.schedule where name like 'room.%'")
    expect(rows).toEqual([{ name: 'room.without' }])
  })
})

test('the sweep takes what was told a month ago, receipts of a week ago and yesterday’s guesses, and nothing that still waits', async () => {
  const { database, house } = await world()
  const age = (interval: string) => `now() - interval '${interval}'`
  const left = await withClient(database.superuser, async (client) => {
    await client.query(`insert into platform.outbox (fact, ids, at, handled_at) values
      ('told', '{}', ${age('40 days')}, ${age('31 days')}), ('told', '{}', ${age('2 days')}, ${age('2 days')}),
      ('open', '{}', ${age('40 days')}, null)`)
    await client.query(
      `insert into platform.failed_guess (key, at) values ('\\x01', ${age('2 days')}), ('\\x02', now())`,
    )
    await client.query(`insert into platform.command_receipt (key, actor, command, result, at) values
      (gen_random_uuid(), 'old', '', '{}', ${age('8 days')}), (gen_random_uuid(), 'new', '', '{}', ${age('6 days')})`)
    const worker = connect(database.worker, { max: 1 })
    await worker.write(undefined, ({ db }) =>
      sweepOutbox.run({ house, db, origin: '', post: async () => {} }),
    )
    await worker.close()
    const { rows } = await client.query('select fact from platform.outbox order by fact')
    const guesses = await client.query('select 1 from platform.failed_guess')
    const receipts = await client.query('select actor from platform.command_receipt')
    return { facts: rows.map(({ fact }) => fact), guesses: guesses.rowCount, receipts: receipts.rows }
  })
  expect(left).toEqual({ facts: ['open', 'told'], guesses: 1, receipts: [{ actor: 'new' }] })
})
