import { expect } from 'vitest'
import { dayAt } from '../../src/platform/i18n/days.ts'
import { cardWords, people, said } from '../support/unseeded/people.ts'
import { deviceOf, type Play, type Printed, printedOn } from '../support/unseeded/play.ts'

/** A lost card is renewed by somebody who cannot read it; the old one opens nothing. */
export async function renewCards(play: Play): Promise<void> {
  const { card, fire } = play
  const ruben = await deviceOf(play, 'ruben').get(`${fire}/cards`)
  await ruben.send({}, ruben.formWith(people.hanneke.name))
  const [renewed] = printedOn(play, ruben)
  expect(ruben.html, 'who renews it learns neither words nor word').not.toContain(said.hanneke.rare)
  expect(ruben.text()).not.toContain(cardWords.hanneke)
  const guess = await tried(play, renewed, { word: 'roos' })
  expect([guess.status, guess.cookie('__Host-kampvuur_seat')]).toEqual([422, undefined])
  expect((await tried(play, card.hanneke, { picture: cardWords.hanneke })).status, 'the old card').toBe(422)
  const hers = await tried(play, renewed, { picture: cardWords.hanneke })
  expect(hers.text()).toContain(said.hanneke.words)

  const wilma = await deviceOf(play, 'wilma').get('/desk/cards')
  wilma.singly = true
  await wilma.submit({ name: 'Sjaak Pronck', date: dayAt(new Date()) })
  expect(wilma.status, 'a name that fits nobody').toBe(422)
  wilma.singly = false
  await wilma.send({ name: people.sjaak.name, date: dayAt(new Date()) })
  const [byTelephone] = printedOn(play, wilma)
  expect(wilma.html).not.toContain(said.sjaak.rare)
  expect((await tried(play, byTelephone, { word: cardWords.sjaak })).text()).toContain(said.sjaak.words)
  expect((await tried(play, card.sjaak, { word: cardWords.sjaak })).status).toBe(422)
}

async function tried(play: Play, card: Printed | undefined, chosen: { word: string } | { picture: string }) {
  const visitor = await play.world.visitor().open(card?.scan ?? '')
  visitor.singly = true
  return visitor.submit(chosen)
}

/** The door of the evening closes; its code, and codes that never were, get a kind page. */
export async function closeDoor(play: Play): Promise<void> {
  const { fire, world } = play
  const ruben = await deviceOf(play, 'ruben').get(`${fire}/room`)
  const [wall] = printedOn(play, ruben)
  await ruben.send({}, `${fire}/room/close`)
  const late = await world.visitor().open(wall?.scan ?? '')
  expect(late.status).toBe(422)
  expect(late.form('/r').values.code, 'and a place to type another').toBeTruthy()
  for (const path of ['/r/ABCDEFGHJK', '/i/ABCDEFGHJKMNPQRSTVWXYZ2345']) {
    const lost = await world.visitor().get(path)
    expect([404, 422]).toContain(lost.status)
    expect(lost.form().values).toHaveProperty('code')
  }
}
