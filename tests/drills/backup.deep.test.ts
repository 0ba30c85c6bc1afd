import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { OWN_DATABASE, OWNER, rolePassword, withRole } from '../../src/platform/database/server/address.ts'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { runningPort } from '../../src/platform/database/server/taken.ts'
import { projectRoot } from '../../src/platform/start/data-folder.ts'
import { testMasterKey } from '../support/postgres.ts'
import { newDataFolder, startHouse } from './support/house.ts'

const shelf = mkdtempSync(join(tmpdir(), 'kampvuur-backups-'))
afterAll(() => rmSync(shelf, { recursive: true, force: true }))

const ROUNDS = 8
const key = { KAMPVUUR_MASTER_KEY: testMasterKey.toString('hex') }
const named = (end: RegExp) => readdirSync(shelf).filter((name) => end.test(name))

/** The real command in a process of its own. */
function kampvuur(data: string, ...args: string[]) {
  const child = spawn(process.execPath, ['src/platform/start/run.cjs', 'src/cli/main.ts', ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...key, KAMPVUUR_DATA: data, LANG: 'nl_NL.UTF-8', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, ended: endOf(child) }
}

async function endOf(child: ChildProcess): Promise<{ exit: number | null; said: string }> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (said += piece))
  await once(child, 'close')
  return { exit: child.exitCode, said }
}

function asOwner<Row>(data: string, sql: string): Promise<Row[]> {
  const server = `postgres://127.0.0.1:${runningPort(data)}/${OWN_DATABASE}`
  const address = withRole(server, OWNER, rolePassword(testMasterKey, OWNER))
  return withClient(address, async (client) => (await client.query(sql)).rows as Row[])
}

test(`${ROUNDS} copies and ${ROUNDS} returns killed halfway: none is taken for whole, and what was copied comes back`, async () => {
  const data = newDataFolder()
  const house = await startHouse(data, { env: key })
  await house.ready()
  expect(
    (await kampvuur(data, 'import', 'participants', 'src/cli/import/fixtures/participants.csv').ended).exit,
  ).toBe(0)
  // Enough for a copy to take a moment.
  await asOwner(
    data,
    `insert into platform.example_mail (recipient, subject, body)
     select '-', '-', string_agg(md5(n::text || m::text), '') from generate_series(1, 1000) n, generate_series(1, 1500) m
     group by n`,
  )

  for (let round = 0; round < ROUNDS; round++) {
    const before = named(/./).length
    const { child, ended } = kampvuur(data, 'backup', shelf)
    while (named(/./).length === before && child.exitCode === null) await sleep(2)
    await sleep(Math.random() * 500)
    child.kill('SIGKILL')
    await ended
  }
  expect(named(/\.unfinished$/).length).toBeGreaterThan(ROUNDS / 2)
  for (const name of named(/\.unfinished$/)) {
    const refused = await kampvuur(data, 'restore', join(shelf, name)).ended
    expect(refused).toMatchObject({ exit: 1, said: expect.stringContaining('geen hele back-up') })
  }

  let going = true
  const writer = (async () => {
    for (; going; ) await asOwner(data, "select platform.audit('drill.write', 'thing', null, null)")
  })()
  const made = await kampvuur(data, 'backup', join(shelf, 'whole')).ended
  expect(made).toMatchObject({ exit: 0, said: expect.stringContaining('De back-up is gemaakt') })
  going = false
  await writer
  house.process.kill('SIGTERM')
  await house.ended()
  rmSync(data, { recursive: true, force: true })

  const name = readdirSync(join(shelf, 'whole')).find((name) => name.startsWith('kampvuur')) ?? ''
  const backup = join(shelf, 'whole', name)
  const again = newDataFolder()
  for (let round = 0; round < ROUNDS; round++) {
    const { child, ended } = kampvuur(again, 'restore', backup)
    while (!existsSync(join(again, 'postgres')) && child.exitCode === null) await sleep(2)
    await sleep(300 + Math.random() * 2500)
    child.kill('SIGKILL')
    if ((await ended).exit === 0) break
  }
  // Without a word about replacing: what was killed left the database empty, or had put everything back.
  const last = await kampvuur(again, 'restore', backup).ended
  expect(last.said).toMatch(/Alles staat weer zoals het was|Er staat al iets in deze database/)
  expect(await kampvuur(again, 'doctor').ended).toMatchObject({ exit: 0 })

  const home = await startHouse(again, { env: key })
  await home.ready()
  const { manifest } = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as {
    manifest: { tables: { name: string; rows: number }[] }
  }
  for (const { name, rows } of manifest.tables.filter(({ name }) => name !== 'platform.audit_entry'))
    expect(await asOwner(again, `select count(*)::int as rows from ${name}`), name).toEqual([{ rows }])
  home.process.kill('SIGTERM')
  await home.ended()
})

test('who erased their account after a copy is in it no more, and does not come back with it', async () => {
  const [data, into] = [newDataFolder(), join(shelf, 'accounts')]
  const from = 'src/cli/import/fixtures/participants.csv'
  expect((await kampvuur(data, 'import', 'participants', from).ended).exit).toBe(0)
  const person = '7b0f4a52-6d4e-4f0e-9d43-2b9a3f1c5a11'
  const house = await startHouse(data, { env: key })
  await house.ready()
  await asOwner(
    data,
    `insert into people.person (id, name, email) values ('${person}', 'Minarva Zonderling', 'minarva@voorbeeld.example')`,
  )
  const copy = async () => {
    const before = existsSync(into) ? readdirSync(into) : []
    expect((await kampvuur(data, 'backup', into).ended).exit).toBe(0)
    return join(
      into,
      readdirSync(into).find((name) => /^kampvuur-/.test(name) && !before.includes(name)) ?? '',
    )
  }
  const holds = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.copy.gz'))
      .some((name) => gunzipSync(readFileSync(join(folder, name))).includes('Minarva'))
  const older = await copy()
  expect(holds(older)).toBe(true)
  await asOwner(data, `select platform.erase_keys(array['${person}']::uuid[])`)
  // Whoever makes the next one strikes those before.
  await copy()
  expect(holds(older)).toBe(false)
  house.process.kill('SIGTERM')
  await house.ended()
  rmSync(data, { recursive: true, force: true })

  const again = newDataFolder()
  const back = await kampvuur(again, 'restore', older).ended
  expect(back).toMatchObject({ exit: 0, said: expect.stringContaining('Alles staat weer zoals het was') })
  const home = await startHouse(again, { env: key })
  await home.ready()
  expect(await asOwner(again, `select 1 from people.person where id = '${person}'`)).toEqual([])
  home.process.kill('SIGTERM')
  await home.ended()
})

test('a disk that is full: a kind sentence, and nothing left behind but the lists of what stays closed', async ({
  skip,
}) => {
  const small = mkdtempSync(join(shelf, 'small-'))
  const mounted = spawnSync('sh', ['-c', `mount -t tmpfs -o size=256k tmpfs ${small}`])
  skip(mounted.status !== 0, 'a small disk cannot be mounted here')
  try {
    const data = newDataFolder()
    const from = 'src/cli/import/fixtures/participants.csv'
    expect((await kampvuur(data, 'import', 'participants', from).ended).exit).toBe(0)
    const fill = spawnSync('sh', ['-c', `head -c 200k /dev/zero > ${small}/other`])
    expect(fill.status).toBe(0)
    const made = await kampvuur(data, 'backup', small).ended
    expect(made).toMatchObject({ exit: 1, said: expect.stringContaining('geen plaats genoeg') })
    expect(readdirSync(small).sort()).toEqual(['erased-keys', 'other', 'stays-closed'])
  } finally {
    spawnSync('sh', ['-c', `umount ${small}`])
  }
})
