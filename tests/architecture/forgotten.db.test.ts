import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyDeed } from '../../src/modules/dialogues/erase-all/testing/every-deed.ts'
import type { Somebody } from '../../src/modules/dialogues/erase-all/testing/everybody.ts'
import { withAccount } from '../../src/modules/dialogues/erase-all/testing/with-account.ts'
import { makeFire } from '../../src/modules/dialogues/harvest/testing/fire.ts'
import { modules } from '../../src/modules.ts'
import { platformThings } from '../../src/platform/registry/platform-things.ts'
import { makePerson, startTestApplication, type TestApplication } from '../support/application.ts'
import { forgottenProblems, type Held, held } from './rules/forgotten.ts'
import { keptAfterErasing } from './rules/kept-after-erasing.ts'
import { withBarrier } from './rules/with-barrier.ts'
import { withNewsletter } from './rules/with-newsletter.ts'
import { withSharedMail } from './rules/with-shared-mail.ts'
import { withVision } from './rules/with-vision.ts'
import { withVisitorsWish } from './rules/with-visitors-wish.ts'

const things = [...platformThings, ...modules.flatMap((module) => module.things)]
const marks = { name: 'Minarva Zonderling', email: 'minarva@voorbeeld.example', phone: '06 00 00 00 99' }

let app: TestApplication
let before: Held
let after: Held
beforeAll(async () => {
  app = await startTestApplication()
  const fire = await makeFire(app)
  const person = await makePerson(app, marks.name, marks.email)
  const seat = await fire.seat(marks.name, { personId: person, role: 'initiator' })
  const mina: Somebody = { seat, ...marks }
  await everyDeed(app, fire, mina)
  await withAccount(app, person, mina)
  await withNewsletter(app, mina)
  await withBarrier(app, mina)
  await withSharedMail(app, mina)
  await withVision(app, person, mina)
  await withVisitorsWish(app, mina)
  const browser = await app.as(person)
  before = await held(app, things)
  await browser.get('/mine/erase-all/sure')
  await browser.submit({ sure: 'yes' })
  expect(browser.text()).toContain('Alles van jou is gewist.')
  await app.app.drained()
  after = await held(app, things)
})
afterAll(() => app?.close())

const problems = (kept = keptAfterErasing, left = after) =>
  forgottenProblems(before, left, Object.values(marks), kept)

test('whatever is kept of somebody is gone when they erase everything, or it says why not', () => {
  expect(problems()).toEqual([])
})

test('finds a column that is not emptied, one that is only emptied in part, and a reason for nothing', () => {
  const { 'platform.audit_entry.actor': _, ...fewer } = keptAfterErasing
  expect(problems(fewer)).toEqual([
    'platform.audit_entry.actor: erasing everything leaves it, and nothing says why',
  ])
  expect(problems({ ...keptAfterErasing, 'circles.seat.name': 'because' })).toEqual([
    'circles.seat.name: stays with a reason, and is emptied',
  ])
  expect(problems({ ...keptAfterErasing, 'circles.seat.colour': 'because' })).toEqual([
    'circles.seat.colour: stays with a reason, and nothing claims it',
  ])
  const column = 'contributions.handover.from_name'
  const partly = new Map(after).set(column, new Map(after.get(column)).set('planted', marks.name))
  expect(problems(keptAfterErasing, partly)).toEqual([`${column}: holds them still`])
})
