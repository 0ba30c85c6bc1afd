import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../../tests/support/application.ts'
import { makeFire, noted, type TestFire } from './testing/fire.ts'

let world: TestApplication
let fire: TestFire
let mina: string
let words: string
let cluster: string
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
beforeEach(async () => {
  fire = await makeFire(world)
  mina = await fire.seat('Mina')
  words = await fire.say(mina, 'De deur mag open', 'everyone')
  await fire.keeper.get(at())
  await fire.keeper.submit({ slips: [words], name: 'De tuindeur', isQuestion: '' })
  const [laid] = await world.sql<{ id: string }>('select id from dialogues.cluster where dialogue_id = $1', [
    fire.dialogueId,
  ])
  cluster = laid?.id ?? ''
})

const at = (rest = '') => `/dialogues/${fire.dialogueId}/harvest${rest}`

async function takesOnward(kind: string) {
  await fire.keeper.get(at(`/${cluster}/onward`))
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const seats = { seat1: await fire.seat('Rie'), seat2: await fire.seat('Toos') }
  await fire.keeper.submit({ kind, askedOf: 'Het actieteam', dueOn, ...seats })
}

/** The speaker's own yes or no to theme work. */
async function themeWork(id: string, audience: string | null) {
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id)
     select $1, 'theme-work', $2, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [id, audience],
  )
  await noted(world)
}
const behind = () =>
  world.sql(
    `select w.contribution_id as id, w.purpose from contributions.owed_answer_words w
     join contributions.owed_answer o on o.id = w.owed_answer_id where o.circle_id = $1 order by 1`,
    [fire.circleId],
  )

test('as a theme only words go along that were allowed for it; a yes to everyone is not one', async () => {
  await takesOnward('theme')
  expect([fire.keeper.status, fire.keeper.text()]).toEqual([
    422,
    expect.stringContaining('Nog niemand vond goed'),
  ])
  // Allowed for theme work, and no further than this fire: it does not leave it.
  await themeWork(words, 'here')
  await takesOnward('theme')
  expect(fire.keeper.status).toBe(422)
  await themeWork(words, 'movement')
  await takesOnward('theme')
  expect(await behind()).toEqual([{ id: words, purpose: 'theme-work' }])
})

test('what goes onward as something else asks for no theme work', async () => {
  await takesOnward('question')
  expect(await behind()).toEqual([{ id: words, purpose: 'talk-on' }])
})

test('taken back for themes alone it is gone from the theme, and stays where it was said', async () => {
  await themeWork(words, 'everyone')
  await takesOnward('theme')
  await themeWork(words, null)
  const visitor = world.visitor()
  const { rows } = await world.app.house.database.read(undefined, ({ db }) =>
    sql`select (select count(*)::int from contributions.owed_answer_words where contribution_id = ${words}) as behind,
      (select count(*)::int from contributions.contribution where id = ${words}) as said`.execute(db),
  )
  expect(rows).toEqual([{ behind: 0, said: 1 }])
  await visitor.get(`/dialogues/${fire.dialogueId}/look-back`)
  expect(visitor.text()).not.toContain('Het actieteam')
})

test('laid with it later it goes along once it is allowed, whichever came first', async () => {
  await themeWork(words, 'everyone')
  await takesOnward('theme')
  const later = await fire.say(mina, 'Het raam ook', 'everyone')
  await fire.keeper.get(at())
  await fire.keeper.submit({ slips: [later], cluster })
  expect(fire.keeper.status).toBe(200)
  expect(await behind()).toHaveLength(1)
  await themeWork(later, 'organisation')
  expect((await behind()).map(({ id }) => id)).toContain(later)
})

test('below the commands, and by the database itself, nothing is tied to a theme that was not allowed for it', async () => {
  await themeWork(words, 'everyone')
  await takesOnward('theme')
  const other = await fire.say(mina, 'Het hek', 'everyone')
  const tie = () =>
    world.app.house.database.write(fire.keeper.cookie('kampvuur_session'), ({ db }) =>
      sql`insert into contributions.owed_answer_words (owed_answer_id, contribution_id, purpose)
        select owed_answer_id, ${other}, 'talk-on' from dialogues.cluster where id = ${cluster}`.execute(db),
    )
  await tie()
  expect((await behind()).map(({ id }) => id)).toEqual([words])
})
