import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWithWords, type WithWords } from '../testing/with-words.ts'
import { remindOfQuestions } from './letters.ts'

let here: WithWords
beforeAll(async () => {
  here = await openWithWords()
})
afterAll(() => here.world.close())

async function asked() {
  const story = await here.begun()
  await here.ask(story.at)
  return story
}
async function chooseLater(question: string, days = '7') {
  await here.speaker.get(question)
  await here.speaker.submit({ days }, `${question}/later`)
}
/** So many days go by. */
const pass = (question: string, days: number) =>
  here.world.sql('update stories.told_of set later_on = later_on - $2::integer where id = $1', [
    question.slice(13),
    days,
  ])
const reminded = async () => (await here.posted(remindOfQuestions)).length

describe('who chooses later', () => {
  test('reads until when, and its writer reads that and no day', async () => {
    const { at, question } = await asked()
    const { speaker, writer, world } = here
    await chooseLater(question)
    expect(speaker.path).toBe(question)
    const [row] = await world.sql<{ day: string }>(
      `select extract(day from later_on)::text as day from stories.told_of where id = $1`,
      [question.slice(13)],
    )
    expect(speaker.text()).toContain(`Je wilt er op ${row?.day} `)
    await writer.get(`${at}/people`)
    expect(writer.text()).toContain('Wil er later op antwoorden.')
    expect(writer.html).not.toMatch(/later_on|nog eens naar kijken/)
    await writer.get(`${at}/publish`)
    await writer.submit({ audience: 'everyone' })
    expect(writer.status).toBe(422)
  })

  test('says after how many days, or is asked for that at the field', async () => {
    const { question } = await asked()
    await here.speaker.get(question)
    await here.speaker.submit({}, `${question}/later`)
    expect([here.speaker.status, here.speaker.text().includes('Kies wanneer we het je')]).toEqual([422, true])
    await here.speaker.submit({ days: '400' }, `${question}/later`)
    expect(here.speaker.status).toBe(422)
  })

  test('is written to once, on that day, and not before it', async () => {
    const { at, question } = await asked()
    await chooseLater(question)
    const sent = await here.questions()
    await pass(question, 6)
    await here.ask(at)
    expect([await reminded(), await here.questions()]).toEqual([0, sent])
    await pass(question, 1)
    expect([await reminded(), await reminded()]).toEqual([1, 0])
    await here.writer.get(`${at}/people`)
    expect(here.writer.text()).not.toContain('Wil er later op antwoorden.')
  })

  test('answers sooner, and is not written to any more', async () => {
    const { at, question } = await asked()
    await chooseLater(question, '3')
    await here.speaker.submit({ says: 'yes' }, question)
    await here.writer.get(`${at}/people`)
    expect(here.writer.text()).toContain('Zei ja tegen deze tekst.')
    await pass(question, 9)
    expect(await reminded()).toBe(0)
  })

  test('is not reminded of a text that changed: they are once that is asked about', async () => {
    const { at, question } = await asked()
    await chooseLater(question)
    await here.keep(at, 'Het ging anders.')
    await pass(question, 9)
    expect(await reminded()).toBe(0)
    const sent = await here.questions()
    await here.ask(at)
    expect([(await here.questions()) - sent, await reminded()]).toEqual([1, 0])
  })
})

test('nobody chooses later for somebody else, nor about another text', async () => {
  const { question, at } = await asked()
  const { writer, speaker, world } = here
  await speaker.get(question)
  const old = speaker.form(`${question}/later`).values
  await writer.get(`${at}/people`)
  await writer.post(`${question}/later`, {
    ...writer.form(`${at}/people/ask`).values,
    number: '1',
    days: '7',
  })
  expect(writer.status).toBe(404)
  await here.keep(at, 'Het ging anders.')
  await speaker.post(`${question}/later`, { ...old, days: '7' })
  expect(speaker.status).toBe(409)
  expect(
    await world.sql('select 1 from stories.told_of where id = $1 and later_on is not null', [
      question.slice(13),
    ]),
  ).toEqual([])
})

test('who holds a code keeps the question, and is asked for no day: nobody knows where to write', async () => {
  const { at } = await asked()
  const { writer, world } = here
  await writer.get(`${at}/people`)
  const reader = world.visitor()
  await reader.get(/\/told\/[0-9A-Z]{26}/.exec(writer.html)?.[0] ?? '')
  expect(reader.text()).toContain('De vraag blijft hier staan.')
  expect(reader.text()).toContain('Bewaar dus hoe je hier kwam.')
  expect(reader.html).not.toContain('name="days"')
})
