import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { addPicture } from '../testing/pictured.ts'
import { openWithWords, type WithWords } from '../testing/with-words.ts'

let all: WithWords
beforeAll(async () => {
  all = await openWithWords()
})
afterAll(() => all.world.close())

/** Mina and Henk are told of and asked; Mina said no. */
async function saidNo({ pictured = false } = {}) {
  const { writer, begun, keep, ask, world } = all
  const { at } = await begun()
  await keep(at, 'Mina at taart met Henk. Daarna gingen zij naar huis.')
  if (pictured) await addPicture(writer, at, { caption: 'De tafel' })
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'Henk' }, `${at}/people`)
  await ask(at)
  await writer.get(`${at}/people`)
  const [one = '', other = ''] = [
    ...new Set([...writer.html.matchAll(/\/told\/[0-9A-Z]{26}/g)].map(([path]) => path)),
  ]
  const [mina, henk] = [world.visitor(), world.visitor()]
  await mina.get(one)
  await mina.submit({ says: 'no' })
  return { at, one, other, mina, henk }
}
const wish = async (who: Browserless, path: string, wishes: string[]) => {
  await who.get(path)
  const form = who.form(`${path}/wishes`).values
  return who.post(`${path}/wishes`, { ...form, wishes })
}
const kept = async (at: string) =>
  (
    await all.world.sql<{ wishes: string[] }>(
      "select wishes from stories.told_of where story_id = $1 and says = 'no'",
      [at.slice(7)],
    )
  ).flatMap(({ wishes }) => wishes)
const opened = async (who: Browserless, path: string) => {
  await who.get(path)
  return who.text()
}

test('who said no says what would help: its writer reads that, nobody else does, and the no stays', async () => {
  const { at, one, other, mina, henk } = await saidNo({ pictured: true })
  expect(await opened(all.writer, `${at}/people`)).not.toContain('zou helpen')
  await wish(mina, one, ['other-name', 'without-picture'])
  expect(await opened(mina, one)).toContain('Jij zei nee')
  expect(mina.html.match(/value="(other-name|without-picture)"[^>]* checked/g)).toHaveLength(2)
  expect(await opened(all.writer, `${at}/people`)).toContain(
    'Wat volgens deze persoon zou helpen: een andere naam en zonder de foto. Dat is nog geen ja.',
  )
  expect(all.writer.text()).toContain('Zei nee')
  expect(await opened(henk, other)).not.toMatch(/andere naam|foto|helpen/)
  // Nothing chosen takes it back.
  await wish(mina, one, [])
  expect(await kept(at)).toEqual([])
  expect(await opened(all.writer, `${at}/people`)).not.toContain('zou helpen')
})

test('not at all stands alone, and a text without a picture asks nothing of one', async () => {
  const { at, one, mina } = await saidNo()
  expect(await opened(mina, one)).not.toContain('Zonder de foto')
  await wish(mina, one, ['not-at-all', 'other-name'])
  expect(mina.text()).toContain('Kies een van de twee')
  expect(await kept(at)).toEqual([])
  await wish(mina, one, ['not-at-all'])
  expect(await opened(all.writer, `${at}/people`)).toContain('Deze persoon wil er helemaal niet in staan')
})

test('it goes with another answer, and is of nobody who said yes or holds another code', async () => {
  const { at, one, other, mina, henk } = await saidNo()
  await wish(mina, one, ['without-passage'])
  expect(await kept(at)).toEqual(['without-passage'])
  // Still beside their no while the text is changed.
  await all.keep(at, 'Zij at taart met Henk.')
  expect(await opened(all.writer, `${at}/people`)).toContain('zonder een stuk uit de tekst')
  await all.ask(at)
  expect(await kept(at)).toEqual(['without-passage'])
  await mina.get(one)
  await mina.submit({ says: 'no' })
  expect(await kept(at)).toEqual([])
  await mina.get(one)
  const { values } = mina.form(`${one}/wishes`)
  await henk.get(other)
  expect(
    (await henk.post(`${other}/wishes`, { ...values, ...henk.form().values, wishes: 'other-name' })).status,
  ).toBe(409)
  await mina.submit({ says: 'yes' })
  expect((await mina.post(`${one}/wishes`, { ...values, wishes: 'other-name' })).status).toBe(409)
  expect(await kept(at)).toEqual([])
})

test('what was taken back, or went with another answer, does not come back with a copy from before; the no and what is read stay', async () => {
  const { world, keep, ask } = all
  const { at, one, mina } = await saidNo()
  const [{ id } = { id: '' }] = await world.sql<{ id: string }>(
    "select id from stories.told_of where story_id = $1 and says = 'no'",
    [at.slice(7)],
  )
  const lines = () =>
    world.sql<{ part: string }>(
      "select part from platform.stays_closed where kind = 'told-wishes' and subject_id = $1",
      [id],
    )
  await wish(mina, one, ['other-name'])
  await wish(mina, one, ['other-name', 'without-passage'])
  expect(await lines()).toEqual([])
  await wish(mina, one, ['without-passage'])
  expect(await lines()).toEqual([{ part: 'wishes' }])
  // With another answer they go without being named.
  await keep(at, 'Zij at taart met Henk.')
  await ask(at)
  await mina.get(one)
  await mina.submit({ says: 'no' })
  expect([await kept(at), (await lines()).length]).toEqual([[], 2])

  // As a return does it: the copy has them, and the line comes in once more.
  await world.sql("update stories.told_of set wishes = '{other-name}' where id = $1", [id])
  await world.sql(
    "insert into platform.stays_closed (kind, subject_id, part, again) values ('told-wishes', $1, 'wishes', true)",
    [id],
  )
  expect(await kept(at)).toEqual([])
  expect(
    await world.sql('select says, said_number is not null as said from stories.told_of where id = $1', [id]),
  ).toEqual([{ says: 'no', said: true }])
})

test('a copy from before this was known loses them when it is brought up to date', async () => {
  const { world } = all
  const { at, one, mina } = await saidNo()
  await wish(mina, one, ['other-name'])
  const migration = readFileSync(
    join(import.meta.dirname, '../migrations/20261202020000_wishes_stay_gone.sql'),
    'utf8',
  )
  await world.sql(
    'drop function stories.wishes_stay_gone cascade; drop function stories.wishes_go_again cascade',
  )
  await world.sql(
    `insert into platform.stays_closed (kind, subject_id, part, again)
     select 'told-wishes', id, 'wishes', true from stories.told_of where story_id = '${at.slice(7)}' and says = 'no'`,
  )
  expect(await kept(at)).toEqual(['other-name'])
  await world.sql(migration)
  expect(await kept(at)).toEqual([])
})
