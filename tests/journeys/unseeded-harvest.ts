import { expect } from 'vitest'
import { dayAt } from '../../src/platform/i18n/days.ts'
import { named, people, said } from '../support/unseeded/people.ts'
import { deviceOf, type Play } from '../support/unseeded/play.ts'
import type { Visitor } from '../support/unseeded/visitor.ts'

/** Who facilitates lays words together and names them; one stays a question. */
export async function layTogether(play: Play): Promise<void> {
  const { fire, words } = play
  const at = `${fire}/harvest`
  const ruben = await deviceOf(play, 'ruben').get(at)
  for (const secret of [said.yara, said.bo, said.sjaakFirst])
    expect(ruben.text(), 'nobody let this go').not.toContain(secret.rare)
  const lay = (ids: (string | undefined)[], name: string, more = {}) =>
    ruben.send({ slips: ids.map((id) => id ?? ''), name, ...more }, at)
  await lay([words.fennaAll, words.hanneke, words.fennaHere], named.outside)
  await lay([words.sjaak, words.co], named.asked)
  await lay([words.fennaHouse], named.morning, { isQuestion: 'yes' })
  for (const name of Object.values(named)) expect(ruben.text()).toContain(name)
  await deviceOf(play, 'otto').get(at)
  expect(deviceOf(play, 'otto').status, 'who only sits there lays nothing together').toBe(403)
}

/** Two take each onward, by a day. */
export async function takeOnward(play: Play): Promise<void> {
  const { marloes, teun, otto } = people
  const ruben = deviceOf(play, 'ruben')
  await onward(play, named.outside)
  expect(ruben.text(), 'what stays at the fire stays there').toMatch(/blijft.*pruimenboom/i)
  const due = dayAt(new Date(Date.now() + 30 * 86_400_000))
  const where = { kind: 'question', askedOf: 'Team Molenweg', dueOn: due }
  await ruben.submit({
    ...where,
    dueOn: '2020-01-01',
    name1: marloes.name,
    mail1: marloes.email,
    house1: 'yes',
  })
  expect(ruben.status, 'two carry it, and not by yesterday').toBe(422)
  await ruben.send({ ...where, seat2: seatNamed(ruben, otto.name) })
  await onward(play, named.asked)
  await ruben.submit({ ...where, name1: teun.name, mail1: teun.email, seat2: seatNamed(ruben, marloes.name) })
  expect(ruben.status, 'words for the house are carried by the house').toBe(422)
  await ruben.send({ house1: 'yes' })
  expect(ruben.text()).toContain('Team Molenweg')
}

async function onward(play: Play, name: string) {
  const ruben = await deviceOf(play, 'ruben').get(`${play.fire}/harvest`)
  const [, after = ''] = ruben.html.split(new RegExp(`<h3[^>]*>[^<]*${name}`))
  const path = /href="([^"]*\/onward)"/.exec(after)?.[1]
  if (!path) throw new Error(`${name} cannot be taken onward: ${ruben.text()}`)
  await ruben.get(path)
  return ruben
}

const seatNamed = ({ html }: Visitor, name: string) =>
  new RegExp(`<option value="([0-9a-f-]+)"[^>]*>${name}`).exec(html)?.[1] ?? ''
