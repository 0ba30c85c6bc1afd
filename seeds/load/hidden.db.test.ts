// Covers: seeds, src/modules/*/migrations, src/platform/*/migrations
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealingWith } from '../../src/platform/sealing/seal.ts'
import { deriveKey } from '../../src/platform/secrets/master-key.ts'
import { testMasterKey } from '../../tests/support/postgres.ts'
import { fires } from '../fires/index.ts'
import { people } from '../people/index.ts'
import { contributionId } from './ids.ts'
import { type LoadedExample, loadedExample } from './testing.ts'

let example: LoadedExample
beforeAll(async () => {
  example = await loadedExample()
})
afterAll(() => example.close())

const slugs = [null, ...people.map(({ slug }) => slug)]
const glass = (n: number) => contributionId('achter-glas', n)
const door = (n: number) => contributionId('de-deur-naar-de-tuin', n)

/** Every row of every table, as text; bytes in hex. */
async function everything(): Promise<string> {
  const { rows: tables } = await example.superuser.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const texts: string[] = []
  for (const { name } of tables) {
    const { rows } = await example.superuser.query<{ row: string }>(`select t::text as row from ${name} t`)
    texts.push(...rows.map(({ row }) => row))
  }
  return texts.join('\n')
}

describe('what is sealed', () => {
  const secrets = fires.flatMap(({ contributions, participants, talks = [] }) => [
    ...talks.flatMap(({ note }) => (note ? [note.nl] : [])),
    ...contributions.flatMap(({ body, changedFrom }) => [body.nl, ...(changedFrom ? [changedFrom.nl] : [])]),
    ...participants.flatMap(({ needs, cardWord }) => [
      ...(needs ? [needs.nl] : []),
      ...(cardWord ? [cardWord] : []),
    ]),
  ])
  // Three card words lie open on /demo, which is what that table is for.
  const open = ['poolster', 'voordeur', 'wasknijper']

  test('stands nowhere in the database, neither as text nor as bytes', async () => {
    const all = await everything()
    expect(all).toContain('De lijst uit de map') // it does see what is not sealed
    for (const secret of secrets.filter((one) => !open.includes(one))) {
      // Shorter than this, its bytes stand in other bytes by chance.
      expect(secret.length, secret).toBeGreaterThan(4)
      const long = secret.length > 12
      if (long) expect(all).not.toContain(secret)
      expect(all).not.toContain(Buffer.from(secret).toString('hex'))
    }
  })

  test('opens with the master key, and is what was said', async () => {
    const { rows } = await example.superuser.query<{
      id: string
      key: string
      wrapped: Buffer
      body: Buffer
    }>(
      `select c.id, k.id as key, k.wrapped, v.body from contributions.contribution c
       join contributions.contribution_version v on v.contribution_id = c.id and v.number = c.current_version
       join platform.sealing_key k on k.id = v.sealing_key_id`,
    )
    const sealing = sealingWith(deriveKey(testMasterKey, 'sealing'))
    const opened = new Map(rows.map(({ id, key, wrapped, body }) => [id, sealing.open(key, wrapped, body)]))
    for (const { slug, contributions } of fires)
      for (const [i, { body, writing }] of contributions.entries()) {
        const unwritten = writing !== undefined && writing.stage !== 'taken'
        expect(opened.get(contributionId(slug, i))).toBe(unwritten ? '' : body.nl)
      }
  })
})

describe('who said it', () => {
  test.each(slugs)('%s learns it only of their own words and of who asked to be named', async (slug) => {
    const rows = await example.readAs<{ n: string }>(
      slug,
      `select count(*) as n from contributions.speaker x join contributions.contribution c on c.id = x.contribution_id
       where not c.with_name and x.contribution_id not in (select contributions.my_contributions())
         and x.contribution_id not in (select contributions.waiting_in_my_hand())`,
    )
    expect(rows[0]?.n).toBe('0')
  })

  test.each([
    ['contributions.contribution_version', 'written_by_seat_id'],
    ['contributions.contribution_version', 'created_at'],
    ['contributions.contribution', 'created_at'],
    ['contributions.contribution', 'xmin'],
    ['platform.sealing_key', 'created_at'],
  ])('cannot be told from who held the pen or when: %s %s', async (table, column) => {
    await expect(example.readAs('petra', `select ${column} from ${table}`)).rejects.toThrow(
      /permission denied/,
    )
  })

  test('cannot be told from the key a sentence is sealed with', async () => {
    const rows = await example.readAs(
      'petra',
      `select from contributions.contribution_version v join circles.seat s on s.sealing_key_id = v.sealing_key_id`,
    )
    expect(rows).toHaveLength(0)
    const { rows: shared } = await example.superuser.query(
      'select from contributions.contribution_version group by sealing_key_id having count(distinct contribution_id) > 1',
    )
    expect(shared).toHaveLength(0)
  })

  test.each([
    ['omar', door(4), 'Marcel Dijkhuis'],
    ['omar', glass(5), null],
    ['omar', glass(4), null],
    ['petra', glass(4), null],
    ['mina', glass(5), 'Petra van Dongen'],
    [null, door(9), null],
    ['anne', door(9), 'Toos Wagenaar'],
  ])('%s reads beside %s the name %s', async (slug, id, name) => {
    const rows = await example.readAs<{ name: string | null }>(
      slug,
      'select contributions.name_with($1) as name',
      [id],
    )
    expect(rows[0]?.name).toBe(name)
  })
})

describe('who answered', () => {
  test.each([
    ['omar', 0],
    [null, 0],
    ['stranger', 0],
    ['anne', 4],
    ['henk', 2],
    ['mina', 7],
  ])('%s knows it of %i answers: around the fire and in the house', async (slug, known) => {
    const rows = await example.readAs(
      slug,
      'select from contributions.owed_answer where contributions.who_answered(id) is not null',
    )
    expect(rows).toHaveLength(known)
    const open = example.readAs(slug, 'select answered_by from contributions.owed_answer')
    await expect(open).rejects.toThrow(/permission denied/)
  })
})

describe('what was taken back', () => {
  /** All of it, but for what this person said themselves. */
  const takenBack = (slug: string | null) =>
    fires.flatMap(({ slug: fire, contributions, participants }) =>
      contributions.flatMap(({ withdrawn, speaker }, i) => {
        const person = participants.find(({ name }) => name === speaker)?.person
        return withdrawn && (!person || person !== slug) ? [contributionId(fire, i)] : []
      }),
    )
  const places = [
    'contributions.contribution',
    'contributions.contribution_version',
    'contributions.speaker',
    'contributions.consent_entry',
    'contributions.owed_answer_words',
    'dialogues.cluster_contribution',
  ]

  test.each(slugs)('leaves no trace for %s', async (slug) => {
    const withdrawn = takenBack(slug)
    expect(withdrawn).toHaveLength(slug === 'naima' ? 15 : 16)
    for (const table of places) {
      const column = table === 'contributions.contribution' ? 'id' : 'contribution_id'
      const rows = await example.readAs(slug, `select from ${table} where ${column} = any ($1)`, [withdrawn])
      expect(rows, table).toHaveLength(0)
    }
  })
})
