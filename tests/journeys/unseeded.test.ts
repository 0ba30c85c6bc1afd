import { afterAll, beforeAll, test } from 'vitest'
import type { Play } from '../support/unseeded/play.ts'
import { openWorld } from '../support/unseeded/world.ts'
import { prepare } from './unseeded-prepare.ts'
import { answer, invite } from './unseeded-invite.ts'
import { makeCards, sitDown, speak } from './unseeded-speak.ts'

let play: Play

beforeAll(async () => {
  const world = await openWorld()
  play = { world, fire: '', device: {}, invitation: {}, card: {}, secrets: new Set() }
  await world.addServer()
})
afterAll(() => play?.world.close())

test('a fire is prepared', () => prepare(play))
test('people are asked', () => invite(play))
test('they answer with what they hold in their hands', () => answer(play))
test('they sit down', () => sitDown(play))
test('they speak', () => speak(play))
test('they make their cards', () => makeCards(play))
