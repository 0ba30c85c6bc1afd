// Covers: src/cli/audit
import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../tests/support/try-command.ts'
import { doings } from '../../platform/audit/doing.ts'
import type { asAuditEvent } from '../../platform/audit/fhir.ts'
import { complaints } from '../../platform/audit/testing/audit-event-r4.ts'
import { hashOf } from '../../platform/codes/codes.ts'
import { withClient } from '../../platform/database/server/answer.ts'

const folder = mkdtempSync(join(tmpdir(), 'kampvuur-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let house: TestDatabase
const person = randomUUID()
const thing = randomUUID()
beforeAll(async () => {
  house = await freshDatabase()
  await ask('insert into people.person (id, name) values ($1, $2)', [person, 'Daan'])
  await ask(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at)
     values ($1, $2, 'person', 'test', now() + interval '1 hour')`,
    [hashOf('a device'), person],
  )
  await withClient(house.web, async (client) => {
    for (const did of doings) {
      await client.query('begin')
      await client.query("select platform.act_as('a device')")
      await client.query('select platform.audit($1, $2, $3, $4, $5)', [
        `test.${did}`,
        'owed answer',
        thing,
        '=1+1,"x"',
        did,
      ])
      await client.query('commit')
    }
  })
  // As an entry from before stands there: by the first rule, without what it did.
  await ask(
    `with head as (select * from platform.audit_head where number = 0 order by chain limit 1),
       entry as (select chain, 1::bigint as number, timestamptz '2026-01-05 12:00Z' as at, hash from head),
       made as (insert into platform.audit_entry (chain, number, at, actor, action, thing, hash)
         select chain, number, at, 'nobody', 'test.before', 'command', platform.audit_hash(hash, chain, number, at,
           'nobody', null, 'test.before', 'command', null, null) from entry returning chain, number, hash)
     update platform.audit_head h set number = made.number, hash = made.hash from made where made.chain = h.chain`,
  )
})

const ask = (sql: string, values: unknown[] = []) =>
  withClient(house.superuser, async (client) => (await client.query(sql, values)).rows as unknown[])
const run = (...args: string[]) => tryCommand(args, houseOn(house))

test('every line is an AuditEvent as FHIR R4 describes it, in order, with ids and nothing else', async () => {
  const { exit, out } = await run('audit', 'export')
  expect(exit).toBe(0)
  const lines = out.split('\n').map((line) => JSON.parse(line) as ReturnType<typeof asAuditEvent>)
  expect(lines.flatMap(complaints)).toEqual([])
  expect(lines.map(({ subtype }) => subtype?.[0]?.code)).toEqual([
    'test.before',
    ...doings.map((did) => `test.${did}`),
    'cli.audit-export',
  ])
  const [, create] = lines
  expect(create).toMatchObject({
    action: 'C',
    outcome: '0',
    type: { code: 'originate' },
    agent: [
      {
        who: { identifier: { value: person } },
        role: [{ coding: [{ code: 'person' }] }],
        altId: expect.stringMatching(/^session:/),
      },
    ],
    entity: [{ what: { identifier: { value: thing } }, name: 'owed answer' }],
  })
  expect(out).not.toContain('Daan')
})

test('the structure refuses what FHIR would', () => {
  const whole = {
    resourceType: 'AuditEvent',
    id: '1-1',
    type: {},
    recorded: '2026-01-01T00:00:00Z',
    agent: [{ requestor: true }],
    source: { observer: {} },
  }
  expect(complaints(whole)).toEqual([])
  for (const change of [
    { agent: [] },
    { agent: [{}] },
    { source: {} },
    { action: 'X' },
    { recorded: 'today' },
    { more: 1 },
  ])
    expect(complaints({ ...whole, ...change })).not.toEqual([])
})

test('for a spreadsheet, within a period, with nothing that would be reckoned', async () => {
  const before = (await run('audit', 'export', '--csv', '--until', '2026-02-01')).out.split('\n')
  expect(before).toEqual([
    'at,did,action,actor,scope,sessionId,thing,thingId,requestId,chain,number,hash',
    expect.stringMatching(/^2026-01-05T12:00:00\.000Z,,test\.before,nobody,,,command,,,\d+,1,[0-9a-f]{64}$/),
  ])
  const { out } = await run('audit', 'export', '--csv', '--from', '2026-02-01')
  expect(out).toContain(`"'=1+1,""x"""`)
  expect(out).not.toContain('test.before')
  expect((await run('audit', 'export', '--from', 'gisteren')).exit).toBe(2)
})

test('entries from before keep their hash beside the new ones', async () => {
  expect((await run('doctor')).out).toMatch(/goed {2}Het logboek klopt: \d+ regels/)
})

test('a tail that was cut, with its head made to fit, is seen against what was written down outside', async () => {
  const file = join(folder, 'heads')
  const looks = () => run('doctor', '--checkpoint', file)
  expect((await looks()).exit).toBe(0)
  expect((await looks()).out).toContain('nog alles wat één keer in')
  const kept = readFileSync(file, 'utf8')
  const tail = `(select chain from platform.audit_head order by number desc limit 1)`
  await ask(
    `delete from platform.audit_entry e where chain = ${tail} and number = (select number from platform.audit_head where chain = ${tail})`,
  )
  await ask(`update platform.audit_head h set number = e.number, hash = e.hash from platform.audit_entry e
    where h.chain = ${tail} and e.chain = h.chain and e.number = h.number - 1`)
  expect((await run('doctor')).out).toMatch(/goed {2}Het logboek klopt/)
  const seen = await looks()
  expect(seen).toMatchObject({
    exit: 1,
    out: expect.stringMatching(/MIS {3}Het logboek klopt niet: in keten \d+ is regel \d+ niet meer/),
  })
  expect(readFileSync(file, 'utf8')).toBe(kept)

  writeFileSync(file, kept.replace(/"number":"\d+"/, '"number":"0"'))
  expect((await looks()).out).toContain('is een regel veranderd')
  writeFileSync(file, kept)
  appendFileSync(file, '{"at":\n')
  expect((await looks()).out).toContain('is een regel veranderd')
})
