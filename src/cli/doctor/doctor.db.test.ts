// Covers: src/cli/doctor, src/cli/audit, src/modules/*/migrations, src/platform/*/migrations
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase, testMasterKey } from '../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../tests/support/try-command.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { connect } from '../../platform/database/connect.ts'
import { loginRole } from '../../platform/database/server/address.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { sealingWith } from '../../platform/sealing/seal.ts'
import { deriveKey } from '../../platform/secrets/master-key.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await freshDatabase()
})

const ask = (sql: string) => withClient(database.superuser, (client) => client.query(sql))
const role = (purpose: 'web' | 'worker') => loginRole(purpose, new URL(database.web).pathname.slice(1))

/** What the doctor finds wrong. */
async function wrong(env = houseOn(database)): Promise<string[]> {
  const { exit, out } = await tryCommand(['doctor'], env)
  const lines = out.split('\n').filter((line) => line.startsWith('MIS'))
  expect(exit).toBe(lines.length > 0 ? 1 : 0)
  return lines.map((line) => line.slice(6))
}

async function sealSomething(masterKey = testMasterKey): Promise<void> {
  const web = connect(database.web)
  await web.write(undefined, ({ db }) =>
    sealingWith(deriveKey(masterKey, 'sealing')).makeKey(db, systemClock),
  )
  await web.close()
}

test('a house that is well', async () => {
  await sealSomething()
  expect(await tryCommand(['doctor'], houseOn(database))).toEqual({
    exit: 0,
    err: '',
    out: [
      'goed  De tabellen zijn die van deze versie.',
      'goed  Op elke tabel bepaalt de database wie welke rij ziet.',
      'goed  De rollen waarmee Kampvuur werkt, kunnen alleen wat ze moeten kunnen.',
      'goed  Geen rol van Kampvuur kan het logboek veranderen.',
      'goed  Het logboek klopt: 0 regels, en niets veranderd of weggehaald.',
      'goed  De hoofdsleutel past op wat verzegeld is.',
      'goed  Er blijft niets liggen. Er zijn 0 berichten onderweg.',
      'goed  Er is geen mailserver ingesteld (SMTP_URL).',
      'goed  Zoeken: alles kon erin worden gelegd.',
      'goed  Er is nog geen back-up gemaakt.',
      'goed  Er is nog niets ingesproken, getekend of gefotografeerd.',
      'Het huis is in orde.',
    ].join('\n'),
  })
})

test('looking leaves no trace', async () => {
  const counts = () =>
    ask(`select (select count(*) from platform.audit_entry) as audit, (select count(*) from platform.outbox) as outbox,
      (select count(*) from platform.sealing_key) as keys, (select count(*) from migrations.done) as migrations`)
  await sealSomething()
  const before = (await counts()).rows
  await wrong()
  expect((await counts()).rows).toEqual(before)
})

test('a table without row-level security', async () => {
  await ask('alter table circles.seat_hat disable row level security')
  expect(await wrong()).toEqual([
    'Op circles.seat_hat bepaalt de database niet wie welke rij ziet. Zet row level security aan.',
  ])
})

test.each([
  ['superuser', 'SUPERUSER'],
  ['bypassrls', 'BYPASSRLS'],
  ['createrole', 'CREATEROLE'],
])('a role with %s', async (power, right) => {
  await ask(`alter role ${role('worker')} ${power}`)
  expect(await wrong()).toContain(`De rol ${role('worker')} kan te veel: ${right}. Neem haar dat af.`)
})

test('a role that belongs to the owner, or owns something', async () => {
  await ask(`grant kampvuur_owner to ${role('web')}`)
  expect(await wrong()).toContain(`De rol ${role('web')} kan te veel: OWNER. Neem haar dat af.`)
  await ask(`revoke kampvuur_owner from ${role('web')}`)
  await ask(`alter function platform.outbox_wake() owner to ${role('worker')}`)
  expect(await wrong()).toEqual([`De rol ${role('worker')} kan te veel: OWNER. Neem haar dat af.`])
})

test('a role that can rewrite the log', async () => {
  await ask(`grant update (action) on platform.audit_entry to ${role('web')}`)
  await ask(`grant truncate on platform.audit_head to ${role('worker')}`)
  expect(await wrong()).toEqual([
    `De rol ${role('web')} kan platform.audit_entry veranderen. Neem haar dat af.`,
    `De rol ${role('worker')} kan platform.audit_head veranderen. Neem haar dat af.`,
  ])
})

test('another master key', async () => {
  await sealSomething()
  const other = houseOn(database, { KAMPVUUR_MASTER_KEY: 'ab'.repeat(32) })
  expect(await wrong(other)).toEqual([
    'De hoofdsleutel is een andere dan die waarmee Kampvuur draait.',
    expect.stringMatching(/^De hoofdsleutel past niet: van \d+ sleutels gaan er \d+ niet open\.$/),
  ])
  await withClient(database.web, (client) => client.query('select 1'))
})

test('one key that the master key does not open', async () => {
  await sealSomething()
  await sealSomething(Buffer.alloc(32, 9))
  expect(await wrong()).toEqual(['De hoofdsleutel past niet: van 2 sleutels gaan er 1 niet open.'])
})

test('facts and letters that nobody takes', async () => {
  await ask(`insert into platform.outbox (at, fact, ids)
    values (now() - interval '1 day', 'x', '{}'), (now() - interval '20 minutes', 'x', '{}'), (now(), 'x', '{}')`)
  await ask(
    "insert into pgboss.queue (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds, deletion_seconds, partition, table_name) values ('letter.send', 'standard', 1, 1, true, 1, 1, 1, false, 'job_common')",
  )
  await ask(`insert into pgboss.job (name, state, created_on) values ('letter.send', 'retry', now() - interval '2 hours'),
    ('letter.send', 'created', now()), ('letter.send', 'failed', now() - interval '8 days')`)
  expect(await wrong()).toEqual([
    expect.stringMatching(/^2 berichten liggen te wachten, het oudste sinds .*\. Draait Kampvuur\?$/),
    expect.stringMatching(/^1 brief ligt te wachten sinds /),
    '1 brief is na een week proberen niet aangekomen.',
  ])
})

test('a mail server that is not there, and one that does not take our name', async () => {
  const at = (url: string) => wrong(houseOn(database, { SMTP_URL: url, MAIL_FROM: 'a@example.org' }))
  expect(await at('smtp://127.0.0.1:1')).toEqual([
    'De mailserver 127.0.0.1:1 is er niet: op die poort luistert niets. Klopt SMTP_URL, en draait hij?',
  ])
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('Not you, jan@example.org')),
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  expect(await at(`smtp://jan:wrong@127.0.0.1:${port}`)).toEqual([
    `De mailserver 127.0.0.1:${port} neemt de naam en het wachtwoord uit SMTP_URL niet aan.`,
  ])
  await new Promise<void>((resolve) => server.close(() => resolve()))
})

test('what could not be laid in is found by nobody', async () => {
  await ask("insert into search.stale (kind, id, set_aside_at) values ('story', gen_random_uuid(), now())")
  expect(await wrong()).toEqual([
    'Zoeken: één ding van de soort “story” kon er niet in worden gelegd en wordt niet gevonden.',
  ])
})

test('migrations that wait, and those of a newer version', async () => {
  await ask("delete from migrations.done where name like '%_outbox'")
  await ask("insert into migrations.done (name) values ('29991231000000_future')")
  expect(await wrong()).toEqual([
    'Er wacht 1 migratie. Start Kampvuur om haar te doen.',
    'De database heeft 1 migratie die deze versie niet kent. Gebruik een nieuwere versie van Kampvuur.',
  ])
})

test('a part that is not there stops no other from being looked at', async () => {
  await ask('drop schema pgboss cascade')
  await ask('alter table circles.seat_hat disable row level security')
  expect(await wrong()).toEqual([
    expect.stringMatching(/^Op circles\.seat_hat/),
    'Hier kon niet worden gekeken. De database zegt: relation "pgboss.job" does not exist.',
  ])
})

test('ready-made addresses are looked at with the owner’s beside them', async () => {
  const ready = {
    DATABASE_URL_WEB: database.web,
    DATABASE_URL_WORKER: database.worker,
    DATABASE_URL_AUTH: database.auth,
  }
  expect(await wrong(houseOn(database, ready))).toEqual([])
  const { exit, err } = await tryCommand(['doctor'], houseOn({ ...database, owner: '' }, ready))
  expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining('geef ook DATABASE_URL') })
})
