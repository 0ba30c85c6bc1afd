import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWithWords, type WithWords } from '../testing/with-words.ts'
import { remindOfQuestions } from './letters.ts'

// Asked once more: who is written to about what they were not told of, who is reminded, and who is left alone.

let here: WithWords
beforeAll(async () => {
  here = await openWithWords()
})
afterAll(() => here.world.close())

/** Asks, and says how many letters that sent. */
async function letters(at: string): Promise<number> {
  const before = await here.questions()
  await here.ask(at)
  return (await here.questions()) - before
}
const days = (at: string, ago: number) =>
  here.world.sql('update stories.told_of set told_on = told_on - $2::integer where story_id = $1', [
    at.slice(7),
    ago,
  ])
const said = () => here.writer.text()

test('about the same text nobody is written to again within seven days, and its writer reads that', async () => {
  const { at } = await here.begun()
  expect(await letters(at)).toBe(1)
  expect(said()).toContain('2 mensen zijn nu over deze tekst gevraagd.')
  expect(said()).toContain('krijgt een brief waar dat kan')
  expect(await letters(at)).toBe(0)
  expect(said()).toContain('2 mensen vroeg je korter dan zeven dagen geleden.')
  expect(said()).not.toContain('krijgt een brief waar dat kan')
  await days(at, 6)
  expect(await letters(at)).toBe(0)
  await days(at, 1)
  expect(await letters(at)).toBe(1)
  expect(said()).toContain('2 mensen zeiden nog niets. Die vragen we nog eens.')
  expect(await letters(at)).toBe(0)
})

test('about another text everybody is, once, however long ago they were asked', async () => {
  const { at, question } = await here.begun()
  await here.ask(at)
  await here.keep(at, 'Het ging anders.')
  expect(await letters(at)).toBe(1)
  expect(await letters(at)).toBe(0)
  await here.speaker.get(question)
  await here.speaker.submit({ says: 'yes' })
  expect(await letters(at)).toBe(0)
  expect(said()).toContain('Eén mens gaf al antwoord op deze tekst.')
  await here.keep(at, 'En weer anders.')
  expect(await letters(at)).toBe(1)
})

test('for more readers than they were told of they are asked, and for fewer not again', async () => {
  const { at } = await here.begun()
  const asked = async (audience: string) => {
    const before = await here.questions()
    await here.world.sql('delete from people.letter_asked')
    await here.writer.get(`${at}/people`)
    await here.writer.submit({ audience }, `${at}/people/ask`)
    return (await here.questions()) - before
  }
  expect([
    await asked('circle'),
    await asked('everyone'),
    await asked('circle'),
    await asked('everyone'),
  ]).toEqual([1, 1, 0, 0])
})

test('who chose later is left alone, and neither doubly reminded afterwards', async () => {
  const { at, question } = await here.begun()
  await here.ask(at)
  await here.speaker.get(question)
  await here.speaker.submit({ days: '7' }, `${question}/later`)
  await here.keep(at, 'Het ging anders.')
  expect(await letters(at)).toBe(0)
  expect(said()).toContain('Eén mens wil er later op antwoorden.')
  await here.world.sql('update stories.told_of set later_on = platform.day_of(now()) where id = $1', [
    question.slice(13),
  ])
  expect(await letters(at)).toBe(1)
  expect(await here.posted(remindOfQuestions)).toEqual([])
})

test('an answer takes along what they were told', async () => {
  const { at, question } = await here.begun()
  await here.ask(at)
  await here.speaker.get(question)
  await here.speaker.submit({ says: 'yes' })
  expect(
    await here.world.sql(
      'select told_number, told_audience, told_on, to_write from stories.told_of where id = $1',
      [question.slice(13)],
    ),
  ).toEqual([{ told_number: null, told_audience: null, told_on: null, to_write: false }])
})

test('who had too many letters just now is written to the next morning, once, and not after their answer', async () => {
  const stories = [await here.begun(), await here.begun()]
  for (const { at } of stories) {
    await here.world.sql(
      `insert into people.letter_asked (address_key, at)
       select address_key, now() from people.letter_asked, generate_series(1, 5)`,
    )
    const before = await here.questions()
    await here.writer.get(`${at}/people`)
    await here.writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
    expect((await here.questions()) - before).toBe(0)
  }
  await here.speaker.get(stories[1]?.question ?? '')
  await here.speaker.submit({ says: 'yes' })
  await here.world.sql('delete from people.letter_asked')
  const next = await here.posted(remindOfQuestions)
  expect(next.map(({ kind, ids }) => [kind, ids.story])).toEqual([
    ['stories.asked', stories[0]?.at.slice('/write/'.length)],
  ])
  expect(await here.posted(remindOfQuestions)).toEqual([])
})
