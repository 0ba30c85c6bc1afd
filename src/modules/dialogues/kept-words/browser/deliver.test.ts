import { beforeEach, expect, test } from 'vitest'
import { type Answered, deliver } from './deliver.ts'
import { type Drawer, openDrawer } from './drawer.ts'
import type { Kept, Waiting } from './kept.ts'

let drawer: Drawer
let tried: string[]
beforeEach(async () => {
  drawer = openDrawer(undefined, undefined)
  tried = []
  for (const shown of ['one', 'two', 'three'])
    await drawer.put('waiting', { action: '/room/words/new', fields: [['words', shown]], shown, tries: 0 })
})

/** The server, as it answers the first, the second, … */
const answering = (...verdicts: Answered['verdict'][]) => {
  const left = [...verdicts]
  return async ({ content }: Kept<Waiting>): Promise<Answered> => {
    tried.push(content.shown)
    return { verdict: left.shift() ?? 'arrived', to: `/room#${content.shown}` }
  }
}
const left = async () => (await drawer.all('waiting')).map(({ content }) => content)
const names = async () => (await left()).map(({ shown }) => shown)

test('in order, one at a time, each gone once it arrived', async () => {
  const { arrived, waits } = await deliver(drawer, answering())
  expect(tried).toEqual(['one', 'two', 'three'])
  expect([...arrived.values()]).toEqual(['/room#one', '/room#two', '/room#three'])
  expect([waits, await names()]).toEqual([false, []])
})

test('what did not come through holds up all after it, and is the first the next time', async () => {
  const { waits } = await deliver(drawer, answering('arrived', 'later'))
  expect([waits, tried, await names()]).toEqual([true, ['one', 'two'], ['two', 'three']])
  await deliver(drawer, answering())
  expect(tried).toEqual(['one', 'two', 'two', 'three'])
})

test('what the server wants changed, or has no place for, holds up nothing else and is kept', async () => {
  await deliver(drawer, answering('look', 'over'))
  expect(await left()).toEqual([
    expect.objectContaining({ shown: 'one', held: 'look' }),
    expect.objectContaining({ shown: 'two', held: 'over' }),
  ])
  await deliver(drawer, answering())
  expect(tried, 'and is not sent again by itself').toEqual(['one', 'two', 'three'])
})

test('a server that stumbles over one and the same is not asked for ever', async () => {
  for (let n = 0; n < 4; n++) await deliver(drawer, answering('stumbled'))
  expect(tried).toEqual(['one', 'one', 'one', 'one'])
  await deliver(drawer, answering('stumbled'))
  expect(await left()).toEqual([expect.objectContaining({ shown: 'one', held: 'look' })])
})

test('what waited longer than the server remembers is not sent unseen', async () => {
  const week = 7 * 24 * 60 * 60 * 1000
  await deliver(drawer, answering(), () => Date.now() + week)
  expect([tried, (await left()).map(({ held }) => held)]).toEqual([[], ['look', 'look', 'look']])
})

test('what is added meanwhile goes along; what is replaced meanwhile does not come back', async () => {
  await deliver(drawer, async (one) => {
    tried.push(one.content.shown)
    if (one.content.shown !== 'three') return { verdict: 'arrived' }
    await drawer.remove(one.n)
    await drawer.put('waiting', { ...one.content, shown: 'instead' })
    return { verdict: 'later' }
  })
  expect(await names()).toEqual(['instead'])
  await deliver(drawer, answering())
  expect(tried).toEqual(['one', 'two', 'three', 'instead'])
})

test('a device that does not let go of what arrived has it sent once each time, not without end', async () => {
  const stubborn: Drawer = { ...drawer, remove: async () => {} }
  await deliver(stubborn, answering())
  expect(tried).toEqual(['one', 'two', 'three'])
})
