import { expect } from 'vitest'
import { dayAt } from '../../src/platform/i18n/days.ts'
import { cardWords, movement, people, pictures, said } from '../support/unseeded/people.ts'
import { deviceOf, letterTo, type Play, type Printed, printedOn } from '../support/unseeded/play.ts'
import { sentencesIn } from '../support/unseeded/reading.ts'

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
  expect((await tried(play, card.hanneke, pictures)).status, 'the old card').toBe(422)
  const hers = await tried(play, renewed, pictures)
  expect(hers.text()).toContain(said.hanneke.words)
}

/** Who calls the movement says their name and the day; whoever answers can read nothing either. */
export async function renewByTelephone(play: Play): Promise<void> {
  const { name, email } = people.desk
  const made = await play.world.cli('create-host', '--name', name, '--email', email, '--movement', movement)
  expect(made.exit, made.output).toBe(0)
  const femke = await play.world.visitor().open((await letterTo(play, email)).link)
  await femke.send({})
  const ask = async (called: string) => {
    await femke.get('/desk/cards')
    await femke.send({ name: called, date: dayAt(new Date()) })
    return printedOn(play, femke)[0]
  }
  // Whether somebody was there is not told: a name that fits nobody gets a card that opens nothing.
  expect((await tried(play, await ask('Sjaak Pronck'), { word: cardWords.sjaak })).status).toBe(422)
  const renewed = await ask(people.sjaak.name)
  expect(femke.html).not.toContain(said.sjaak.rare)
  expect((await tried(play, renewed, { word: cardWords.sjaak })).text()).toContain(said.sjaak.words)
  expect((await tried(play, play.card.sjaak, { word: cardWords.sjaak })).status, 'the old card').toBe(422)
  await femke.get(`${play.fire}/look-back`)
  expect(sentencesIn(femke), 'a stranger to the fire').toEqual([])
  await deviceOf(play, 'wilma').get('/desk/cards')
  expect(deviceOf(play, 'wilma').status, 'a house answers no telephone about itself').toBe(404)
}

async function tried(play: Play, card: Printed | undefined, chosen: Record<string, string>) {
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
