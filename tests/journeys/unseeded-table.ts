import { expect } from 'vitest'
import { cardWords, people, said } from '../support/unseeded/people.ts'
import { deviceOf, type Play, type Printed, printedOn } from '../support/unseeded/play.ts'
import type { Visitor } from '../support/unseeded/visitor.ts'

/** Who facilitates opens the door, without an account; people come in with the code or their invitation. */
export async function sitDown(play: Play): Promise<void> {
  const { fire, device, world } = play
  const ruben = deviceOf(play, 'ruben')
  await ruben.get(`${fire}/room`)
  await ruben.send({}, `${fire}/room/open`)
  const [wall] = printedOn(play, ruben)
  if (!wall) throw new Error('No code hangs on the wall')
  expect(wall.scan).toBe(`${world.origin}/r/${wall.typed.replace('-', '')}`)

  device.bo = await world.visitor().get('/r')
  await device.bo.submit({ code: 'ABCDE FGHJK' })
  expect(device.bo.status, 'a mistyped code').toBe(422)
  expect(device.bo.form('/r').values.code, 'stands there to be put right').toContain('ABCDE')
  await device.bo.send({ code: wall.typed.toLowerCase().replace('-', ' ') })
  await device.bo.send({ name: people.bo.name })
  expect(device.bo.path).toBe('/room')
  for (const who of ['ruben', 'fenna', 'otto', 'sjaak', 'yara']) {
    const seated = await deviceOf(play, who).open(wall.scan)
    await seated.send({})
    expect(seated.path).toBe('/room')
    expect(seated.text(), 'what must be passed on, before anything is written').toContain('Joke van Dam')
  }
}

/** Everybody who has a device makes a card of their own. */
export async function makeCards(play: Play): Promise<void> {
  for (const who of ['fenna', 'sjaak', 'yara'] as const) {
    const visitor = deviceOf(play, who)
    await visitor.get('/room/my-card')
    play.card[who] = await made(play, visitor, { word: cardWords[who] })
    await visitor.get('/room')
    await leave(visitor)
  }
}

/** Makes the card and takes it from the printer: neither words nor the chosen word stand on it. */
async function made(play: Play, visitor: Visitor, chosen: Record<string, string>): Promise<Printed> {
  await visitor.send(chosen)
  const [card] = printedOn(play, visitor)
  if (!card) throw new Error(`No card was printed: ${visitor.text()}`)
  for (const { rare } of Object.values(said)) expect(visitor.html).not.toContain(rare)
  expect(visitor.text()).not.toContain(Object.values(chosen)[0])
  return card
}

/** Done on this device: pressed again, there is nothing left to leave. */
async function leave(visitor: Visitor) {
  const { action, values } = visitor.form('/seat/leave')
  visitor.singly = true
  for (const _ of [1, 2]) {
    await visitor.post(action, values)
    expect(visitor.status).toBe(200)
    expect(visitor.cookie('__Host-kampvuur_seat')).toBeUndefined()
  }
  visitor.singly = false
}
