// Covers: src/platform/database, src/main.ts
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testMasterKey, testServer } from '../../../../tests/support/postgres.ts'
import { withRole } from './address.ts'
import { withClient } from './answer.ts'
import { openDatabaseServer } from './open.ts'

const open = (database: Parameters<typeof openDatabaseServer>[0]['database']) =>
  openDatabaseServer({ data: '/nowhere', database }, testMasterKey, () => {})

/** An empty database, and the statements that came before it. */
async function emptyDatabase(owner = 'postgres', ...before: string[]): Promise<string> {
  const name = `given_${randomBytes(6).toString('hex')}`
  await withClient(testServer(), async (client) => {
    for (const sql of before) await client.query(sql)
    await client.query(`CREATE DATABASE ${name} OWNER ${owner}`)
  })
  return withRole(testServer(), 'postgres', decodeURIComponent(new URL(testServer()).password), name)
}

const uniqueRole = () => `role_${randomBytes(6).toString('hex')}`
const run = (address: string, sql: string) => withClient(address, (client) => client.query(sql))

describe('a given database', () => {
  test('from a superuser, gets an ordinary owner and runtime roles that see only what is granted', async () => {
    const { addresses, embedded } = await open({ kind: 'owner', owner: await emptyDatabase() })
    expect(embedded).toBe(false)
    const { rows } = await run(
      addresses.owner ?? '',
      'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
    )
    expect(rows).toEqual([{ rolsuper: false }])
    await run(addresses.owner ?? '', 'CREATE SCHEMA things; CREATE TABLE things.one AS SELECT 1 AS n')
    await run(
      addresses.owner ?? '',
      'GRANT USAGE ON SCHEMA things TO kampvuur_web; GRANT SELECT ON things.one TO kampvuur_web',
    )
    expect((await run(addresses.web, 'SELECT n FROM things.one')).rows).toEqual([{ n: 1 }])
    await expect(run(addresses.worker, 'SELECT n FROM things.one')).rejects.toThrow(/permission denied/)
    await expect(run(addresses.web, 'CREATE TABLE public.mine (n int)')).rejects.toThrow(/permission denied/)
  })

  test('from an owner that may make roles, keeps that owner', async () => {
    const owner = uniqueRole()
    const root = await emptyDatabase(
      owner,
      `CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD 'p'`,
      ...(await groups(owner)),
    )
    const address = withRole(root, owner, 'p')
    const { addresses } = await open({ kind: 'owner', owner: address })
    expect(addresses.owner).toBe(address)
    expect((await run(addresses.auth, 'SELECT 1 AS n')).rows).toEqual([{ n: 1 }])
  })

  test('from an owner that may not make roles, says what an administrator has to do', async () => {
    const owner = uniqueRole()
    const root = await emptyDatabase(owner, `CREATE ROLE ${owner} LOGIN PASSWORD 'p'`)
    await expect(open({ kind: 'owner', owner: withRole(root, owner, 'p') })).rejects.toThrow(
      /administrator run: CREATE ROLE/,
    )
  })

  test('with ready-made roles and an owner, gives those roles what they need', async () => {
    const root = await emptyDatabase()
    const logins = { web: uniqueRole(), worker: uniqueRole(), auth: uniqueRole() }
    for (const role of Object.values(logins)) await run(root, `CREATE ROLE ${role} LOGIN PASSWORD 'p'`)
    const ready = (role: string) => withRole(root, role, 'p')
    const given = { web: ready(logins.web), worker: ready(logins.worker), auth: ready(logins.auth) }
    const { addresses } = await open({ kind: 'ready', owner: root, ...given })
    expect(addresses).toMatchObject(given)
    await run(
      addresses.owner ?? '',
      'CREATE TABLE public.one AS SELECT 1 AS n; GRANT SELECT ON one TO kampvuur_worker',
    )
    expect((await run(addresses.worker, 'SELECT n FROM one')).rows).toEqual([{ n: 1 }])
  })

  test('is opened by several processes at once', async () => {
    const owner = await emptyDatabase()
    const opened = await Promise.all([1, 2, 3, 4].map(() => open({ kind: 'owner', owner })))
    expect(new Set(opened.map(({ addresses }) => JSON.stringify(addresses)))).toHaveLength(1)
  })
})

describe('another master key', () => {
  const openWith = (owner: string, key: Buffer) =>
    openDatabaseServer({ data: '/nowhere', database: { kind: 'owner', owner } }, key, () => {})

  test('is refused where there is something already, and locks nobody out', async () => {
    const owner = await emptyDatabase()
    const { addresses } = await openWith(owner, testMasterKey)
    await run(addresses.owner ?? '', 'CREATE TABLE public.words (word text)')
    await expect(openWith(owner, Buffer.alloc(32, 8))).rejects.toThrow(
      /^This database was made with another master key/,
    )
    for (const address of [addresses.owner ?? '', addresses.web]) {
      expect((await run(address, 'SELECT 1 AS n')).rows).toEqual([{ n: 1 }])
    }
  })

  test('is fine for an empty database, also when its roles are older', async () => {
    const owner = await emptyDatabase()
    await openWith(owner, testMasterKey)
    const { addresses } = await openWith(owner, Buffer.alloc(32, 8))
    expect((await run(addresses.auth, 'SELECT 1 AS n')).rows).toEqual([{ n: 1 }])
  })
})

describe('a runtime role is refused', () => {
  test.each([
    ['SUPERUSER', /has SUPERUSER rights/],
    ['BYPASSRLS', /has BYPASSRLS rights/],
    ['IN ROLE kampvuur_web', /^Role ".*" lacks its rights: .* run: GRANT kampvuur_worker/],
  ])('with %s', async (right, sentence) => {
    const root = await emptyDatabase()
    await open({ kind: 'owner', owner: root })
    const role = uniqueRole()
    await run(root, `CREATE ROLE ${role} LOGIN PASSWORD 'p' ${right}`)
    const database = new URL(root).pathname.slice(1)
    await run(root, `GRANT CONNECT ON DATABASE ${database} TO ${role}`)
    const address = withRole(root, role, 'p')
    const ready = { kind: 'ready', owner: null, web: address, worker: address, auth: address } as const
    await expect(open(ready)).rejects.toThrow(sentence)
  })

  test('when it belongs to a role with such rights, or to the owner', async () => {
    const root = await emptyDatabase()
    const { addresses } = await open({ kind: 'owner', owner: root })
    const strong = uniqueRole()
    const login = decodeURIComponent(new URL(addresses.web).username)
    const ready = { kind: 'ready', ...addresses, owner: null } as const
    await run(root, `CREATE ROLE ${strong} BYPASSRLS; GRANT ${strong} TO ${login}`)
    await expect(open(ready)).rejects.toThrow(/BYPASSRLS/)
    const owner = decodeURIComponent(new URL(addresses.owner ?? '').username)
    await run(root, `REVOKE ${strong} FROM ${login}; GRANT ${owner} TO ${login}`)
    await expect(open(ready)).rejects.toThrow(/owns the database/)
    await run(root, `REVOKE ${owner} FROM ${login}`)
    await expect(open(ready)).rejects.toThrow(/^The database has no tables yet/)
    await run(addresses.owner ?? '', 'CREATE SCHEMA migrations; CREATE TABLE migrations.done ()')
    expect((await open(ready)).addresses.owner).toBeNull()
  })
})

/** The group roles of this test server belong to its superuser; the owner must be allowed to give them. */
async function groups(owner: string): Promise<string[]> {
  await open({ kind: 'owner', owner: await emptyDatabase() })
  return ['web', 'worker', 'auth', 'way'].map(
    (name) => `GRANT kampvuur_${name} TO ${owner} WITH ADMIN OPTION`,
  )
}
