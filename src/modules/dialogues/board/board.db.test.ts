import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  letters,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let web: Database
let anne: Browserless
let council: string
let clusterId: string
let owed: string
const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
const page = () => `/dialogues/${fire.dialogueId}/harvest/${clusterId}/board`

beforeAll(async () => {
  world = await startTestApplication()
  web = connect(world.database.web)
  fire = await makeFire(world)
  await world.sql("update dialogues.dialogue set format = 'ideas' where id = $1", [fire.dialogueId])
  council = await fire.seat('Henk')
  const slip = await fire.say(council, 'Om acht uur gaat de deur op slot', 'organisation')
  const { keeper, dialogueId } = fire
  await keeper.get(`/dialogues/${dialogueId}/harvest`)
  await keeper.submit({ slips: [slip], name: 'De deur' })
  const [row] = await world.sql<{ id: string }>('select id from dialogues.cluster')
  clusterId = row?.id ?? ''
  const person = await makePerson(world, 'Anne', 'anne@wielhuis.example')
  await makeSeat(world, fire.organisationId, person, 'member')
  await fire.seat('Anne', { personId: person })
  anne = await world.as(person)
})
afterAll(async () => {
  await web?.close()
  await world?.close()
})

const anneSeat = async () =>
  (
    await world.sql<{ id: string }>("select id from circles.seat where name = 'Anne' and circle_id = $1", [
      fire.circleId,
    ])
  )[0]?.id ?? ''

test('what was laid together goes on the agenda of the board, in the council’s own text', async () => {
  const { keeper, dialogueId } = fire
  await keeper.get(`/dialogues/${dialogueId}/harvest/${clusterId}/onward`)
  expect(keeper.links()).toContain(page())
  await keeper.get(page())
  expect(keeper.form(page()).values).toMatchObject({
    askedBy: 'De cliëntenraad',
    words: 'De deur',
    askedOf: 'het bestuur',
  })
  await keeper.submit(
    {
      words: 'Laat de deur open tot tien uur. 🌷',
      dueOn: '2020-01-01',
      seat1: council,
      seat2: await anneSeat(),
    },
    page(),
  )
  expect(keeper.status).toBe(422)
  expect(keeper.form(page()).values).toMatchObject({ words: 'Laat de deur open tot tien uur. 🌷' })
  await keeper.submit({ words: ' ', dueOn }, page())
  expect(keeper.text()).toContain('Schrijf op wat jullie vragen.')
  await keeper.submit({ words: 'Laat de deur open tot tien uur. 🌷' }, page())
  expect(keeper.text()).toContain('De vraag ligt bij het bestuur.')
  const [asked] = await world.sql<{ id: string }>('select owed_answer_id as id from dialogues.board_question')
  owed = asked?.id ?? ''
  expect((await letters(world)).map(({ body }) => body).join()).not.toMatch(/tien uur|De deur/)
})

test('the board reads it, answers it, and finds nothing to edit', async () => {
  await anne.get(`/answers/${owed}`)
  expect(anne.text()).toContain('De cliëntenraad vraagt aan het bestuur: Laat de deur open tot tien uur. 🌷')
  expect(Object.keys(anne.form(`/answers/${owed}`).values)).not.toContain('words')
  await anne.submit({
    kind: 'answered',
    answer: 'Vanaf mei tot tien uur.',
    words: 'Doe de deur dicht',
    askedOf: 'niemand',
  })
  expect(anne.status).toBe(200)
  const rows = await world.sql('select words, asked_by from dialogues.board_question')
  expect(rows).toEqual([{ words: 'Laat de deur open tot tien uur. 🌷', asked_by: 'De cliëntenraad' }])
})

test('past the pages nobody changes the text, and the board does not move its day', async () => {
  const [token, keeper] = [anne.cookie('kampvuur_session'), fire.keeper.cookie('kampvuur_session')]
  for (const as of [token, keeper]) {
    const edit = web.write(as, ({ db }) =>
      db
        .updateTable('dialogues.board_question')
        .set({ words: 'Anders' })
        .where('owed_answer_id', '=', owed)
        .execute(),
    )
    await expect(edit).rejects.toThrow(/permission denied/)
    const remove = web.write(as, ({ db }) => db.deleteFrom('dialogues.board_question').execute())
    await expect(remove).rejects.toThrow(/permission denied/)
  }
  const later = (as: string | undefined) =>
    web.write(as, ({ db }) =>
      db
        .updateTable('contributions.owed_answer')
        .set({ due_on: '2031-01-01' })
        .where('id', '=', owed)
        .execute(),
    )
  await expect(later(token)).rejects.toThrow('the day is the council')
  await later(keeper)
})

test('looking back shows who asked, who answers, by when and the answer', async () => {
  await anne.get(`/dialogues/${fire.dialogueId}/look-back`)
  expect(anne.text()).toMatch(
    /De cliëntenraad vraagt aan het bestuur:.*Laat de deur open.*Vanaf mei tot tien uur\..*Anne, /,
  )
})

test('two people of the council lay it before the board at once: it is asked once', async () => {
  const slip = await fire.say(await fire.seat('Fien'), 'De soep is koud', 'organisation')
  const { keeper, dialogueId } = fire
  await keeper.get(`/dialogues/${dialogueId}/harvest`)
  await keeper.submit({ slips: [slip], name: 'De soep' })
  const [row] = await world.sql<{ id: string }>("select id from dialogues.cluster where name = 'De soep'")
  clusterId = row?.id ?? ''
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, fire.circleId, toos, 'initiator')
  const second = await world.as(toos)
  await Promise.all([keeper.get(page()), second.get(page())])
  const fields = { dueOn, seat1: council, seat2: await anneSeat() }
  await keeper.submit({ ...fields, words: 'Mag de soep warm?' }, page())
  await second.submit({ ...fields, words: 'Warme soep, graag' }, page())
  expect(second.status).toBe(409)
  expect(second.form(page()).values).toMatchObject({ words: 'Warme soep, graag' })
  expect(await world.sql('select from dialogues.board_question')).toHaveLength(2)
})

test('when the last word behind it is taken back, the text is not there any more', async () => {
  const [word] = await world.sql<{ id: string }>(
    'select contribution_id as id from contributions.owed_answer_words where owed_answer_id = $1',
    [owed],
  )
  await fire.decide(word?.id ?? '', null)
  await anne.get(`/dialogues/${fire.dialogueId}/look-back`)
  expect(anne.text()).not.toContain('Laat de deur open')
})
