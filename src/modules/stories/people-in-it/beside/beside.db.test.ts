import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { addPicture } from '../../testing/pictured.ts'
import { openWithWords, type WithWords } from '../../testing/with-words.ts'

let here: WithWords
let at: string
let question: string
let other: Browserless

beforeAll(async () => {
  here = await openWithWords()
})
afterAll(() => here.world.close())
beforeEach(async () => {
  ;({ at, question } = await here.begun())
  await here.ask(at)
  other = here.world.visitor()
})

/** Whoever is asked makes an address to read along. */
async function along(): Promise<string> {
  await here.speaker.get(question)
  await here.speaker.submit({}, `${question}/together`)
  return /\/read-beside\/[0-9A-Z]{26}/.exec(here.speaker.html)?.[0] ?? ''
}
const status = async (path: string) => (await other.get(path)).status

test('somebody reads along: the same text with the same words, and nothing to answer', async () => {
  await other.get(await along())
  expect(other.status).toBe(200)
  for (const part of [
    'Zo ging het.',
    'De bloembollen staan nog in de schuur.',
    'Dit zijn de woorden van wie',
  ])
    expect(other.text()).toContain(part)
  expect(other.html).not.toMatch(/name="says"|name="days"/)
  expect(here.speaker.text()).toContain('Geef dit adres aan wie mag meelezen')
})

test('who writes sees nothing of it, and neither code nor day with raw SQL', async () => {
  const code = (await along()).split('/').at(-1) ?? ''
  await here.writer.get(`${at}/people`)
  expect(here.writer.text()).toContain('Is gevraagd en zei nog niets.')
  expect(here.writer.html).not.toContain(code)
  for (const column of ['along_id', 'along_hash', 'along_until', 'later_on'])
    await expect(
      here.world.app.house.database.write(here.writer.cookie('kampvuur_session'), ({ db }) =>
        sql`select ${sql.ref(column)} from stories.told_of`.execute(db),
      ),
    ).rejects.toThrow(/permission denied/)
})

test('it ends with the answer, when whoever is asked ends it, and after two weeks', async () => {
  const first = await along()
  expect(await status(first)).toBe(200)
  await here.speaker.submit({}, `${question}/together/end`)
  expect(await status(first)).toBe(404)
  const second = await along()
  expect([second === first, await status(second)]).toEqual([false, 200])
  await here.world.sql('update stories.told_of set along_until = platform.day_of(now()) - 1 where id = $1', [
    question.slice(13),
  ])
  expect(await status(second)).toBe(404)
  const third = await along()
  expect(await status(third)).toBe(200)
  await here.speaker.submit({ says: 'yes' }, question)
  expect(await status(third)).toBe(404)
  expect(await status('/read-beside/ABCDEFGHJKMNPQRSTVWXYZ0123')).toBe(404)
})

test('words whose speaker lets them be published no more stand there for nobody', async () => {
  const code = await along()
  const publishes = (audience: string | null) =>
    here.world.sql(
      `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
       select $1, 'publish', $2, false, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
      [here.words, audience],
    )
  await publishes(null)
  await other.get(code)
  expect([other.status, other.text().includes('bloembollen')]).toEqual([200, false])
  await publishes('everyone')
})

test('the pictures in it are there with it, and no other', async () => {
  const code = await along()
  const beside = await addPicture(here.writer, at)
  const picture = (id: string) => `${code}/pictures/${id}/480.webp`
  // It came after the question: until that is asked anew, there is nothing to read, and reading along can be ended.
  expect((await other.once('GET', picture(beside))).status).toBe(404)
  await other.get(code)
  expect(other.text()).toContain('Er komt een nieuwe tekst.')
  await here.speaker.get(question)
  expect(here.speaker.html).toContain(`${question}/together/end`)
  await here.ask(at)
  expect((await other.once('GET', picture(beside))).status).toBe(200)
  expect((await other.once('GET', picture('made-up'))).status).toBe(404)
  await here.speaker.get(question)
  await here.speaker.submit({}, `${question}/together/end`)
  expect((await other.once('GET', picture(beside))).status).toBe(404)
})

test('nobody else makes an address, and reading along lets nobody answer', async () => {
  await here.writer.get(`${at}/people`)
  const { values } = here.writer.form(`${at}/people/ask`)
  expect((await here.writer.post(`${question}/together`, values)).status).toBe(404)
  const code = await along()
  const posted = here.speaker.form(question).values
  expect((await other.post(question, { ...posted, says: 'yes' })).status).not.toBe(200)
  expect((await other.post(`/told/${code.split('/').at(-1)}`, { ...posted, says: 'yes' })).status).not.toBe(
    200,
  )
  expect(
    await here.world.sql('select says from stories.told_of where id = $1', [question.slice(13)]),
  ).toEqual([{ says: null }])
})

test('it ends when whoever asked is here no more', async () => {
  const code = await along()
  expect(await status(code)).toBe(200)
  await here.world.sql(
    `update circles.seat set ended_at = now() where id =
     (select speaker_seat_id from contributions.speaker where contribution_id = $1)`,
    [here.words],
  )
  expect(await status(code)).toBe(404)
})
