import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { queryCount } from '../../../platform/database/connect.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire

beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

const path = (of = fire) => `/dialogues/${of.dialogueId}/look-back`

interface Laying {
  slips: string[]
  carriers?: [string, string]
  due?: string
  answer?: string
}

/** Lays words together and, with carriers, takes them onward. Returns the owed answer's id. */
async function lay(
  of: TestFire,
  name: string,
  { slips, carriers, due = '2030-05-01', answer }: Laying,
): Promise<string> {
  const [clusterId, owedId] = [randomUUID(), randomUUID()]
  if (carriers) {
    await world.sql(
      `insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on, answer, answer_kind, answered_by, answered_at)
       values ($1, $2, $3, 'experiment', 'De keuken', $4, $5, $6, $7, $8)`,
      [
        owedId,
        of.circleId,
        of.organisationId,
        due,
        answer ?? null,
        answer ? 'answered' : null,
        answer ? 'Marcel' : null,
        answer ? new Date() : null,
      ],
    )
    for (const seat of carriers) {
      await world.sql(
        `insert into contributions.carrier (owed_answer_id, seat_id, name) select $1, $2, name from circles.seat where id = $2`,
        [owedId, seat],
      )
    }
  }
  await world.sql(
    `insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id) values ($1, $2, $3, $4, $5)`,
    [clusterId, of.dialogueId, of.circleId, name, carriers ? owedId : null],
  )
  for (const slip of slips) {
    await world.sql(
      'insert into dialogues.cluster_contribution (cluster_id, contribution_id) values ($1, $2)',
      [clusterId, slip],
    )
    if (!carriers) continue
    await world.sql(
      `insert into contributions.owed_answer_words (owed_answer_id, contribution_id)
       select $1, id from contributions.contribution where id = $2 and audience <> 'here'`,
      [owedId, slip],
    )
  }
  return owedId
}

describe('who reads what became of it', () => {
  let everyone: string
  let house: string
  let member: Browserless
  let guest: Browserless
  const stranger = () => world.visitor()

  beforeAll(async () => {
    fire = await makeFire(world)
    const one = await fire.seat('Fatma')
    const two = await fire.seat('Marcel')
    everyone = await fire.say(one, 'De deur mag open', 'everyone', { withName: true })
    house = await fire.say(one, 'Mijn zus is bang', 'organisation')
    const here = await fire.say(two, 'Ik rookte daar stiekem', 'here')
    await lay(fire, 'De tuindeur', {
      slips: [everyone, house, here],
      carriers: [one, two],
      answer: 'Hij blijft nu open.',
    })
    await lay(fire, 'Alleen van het huis', {
      slips: [await fire.say(two, 'De soep is zout', 'organisation')],
      carriers: [one, two],
      due: '2020-05-01',
    })
    await lay(fire, 'Nergens heen', {
      slips: [await fire.say(await fire.seat('Wil'), 'Wie zwaait er', 'everyone')],
    })
    await lay(fire, 'De bank', {
      slips: [await fire.say(await fire.seat('Cor'), 'Zet een bank bij de poort', 'everyone')],
      carriers: [one, two],
    })
    const anne = await makePerson(world, 'Anne')
    await makeSeat(world, fire.organisationId, anne)
    member = await world.as(anne)
    guest = await fire.sitting(two)
  })

  test('a stranger reads what is for everyone and learns nothing else', async () => {
    const visitor = await stranger().get(path())
    const text = visitor.text()
    expect(visitor.status).toBe(200)
    expect(text).toContain('De deur mag open')
    expect(text).toContain('Fatma')
    expect(text).toContain('Hij blijft nu open.')
    expect(text).toContain('Het Wielhuis')
    expect(text).toContain('Wie zwaait er')
    expect(text).toContain('Er komt antwoord voor 1 mei 2030.')
    expect(text).not.toContain('brengen het')
    const others =
      /\b(zus|stiekem|soep|Alleen van het huis|Nergens heen|Marcel|Daan|schuur|aanleiding|achterdeur)\b/i
    expect(others.exec(visitor.html)?.[0]).toBeUndefined()
  })

  test('the house reads what was allowed to the house, and who carries it', async () => {
    await member.get(path())
    const text = member.text()
    expect(text).toContain('Mijn zus is bang')
    expect(text).toContain('Fatma en Marcel zouden het brengen.')
    expect(text).toContain('Hier kwam nog geen antwoord op. Het was beloofd voor 1 mei 2020.')
    expect(text).not.toMatch(/stiekem|Nergens heen/)
  })

  test('who sat there reads the whole of it', async () => {
    await guest.get(path())
    expect(guest.text()).toContain('Ik rookte daar stiekem')
    expect(guest.text()).toContain('Nergens heen')
  })

  test('an invitation opens no words of the circle', async () => {
    const invited = await fire.sitting(await fire.seat('Nieuw'), 'invitation')
    await invited.get(path())
    expect(invited.text()).not.toMatch(/stiekem|zus/)
  })

  test('words taken back close the answer to the street, then to the house, on the next request', async () => {
    await fire.decide(everyone, 'organisation')
    const visitor = await stranger().get(path())
    expect(visitor.text()).not.toMatch(/De deur|Hij blijft/)
    await member.get(path())
    expect(member.text()).toContain('Hij blijft nu open.')
    await fire.decide(everyone, null)
    await fire.decide(house, 'here')
    await member.get(path())
    expect(member.text()).not.toMatch(/De deur mag|Hij blijft nu open|Mijn zus/)
    await guest.get(path())
    expect(guest.text()).toContain('Hij blijft nu open.')
    expect(guest.text()).not.toContain('De deur mag open')
  })

  test('when nothing is for everyone any more, a stranger finds what does not exist', async () => {
    await world.sql(
      `insert into contributions.consent_entry (contribution_id, audience, decided_by_seat_id)
       select c.id, 'here', s.speaker_seat_id from contributions.contribution c join contributions.speaker s on s.contribution_id = c.id
       where c.circle_id = $1 and c.audience = 'everyone'`,
      [fire.circleId],
    )
    const visitor = await stranger().get(path())
    const missing = await stranger().get(`/dialogues/${randomUUID()}/look-back`)
    expect(visitor.status).toBe(404)
    expect(visitor.text()).toBe(missing.text())
  })
})

describe('before the evening is over', () => {
  test('a fire that was not announced shows strangers nothing, also when words are for everyone', async () => {
    const open = await makeFire(world, { status: 'harvesting' })
    await open.say(await open.seat('Ans'), 'Al te lezen?', 'everyone')
    expect((await world.visitor().get(path(open))).status).toBe(404)
    const announced = await makeFire(world, { status: 'harvesting', announced: true })
    await announced.say(await announced.seat('Ans'), 'Dit mag iedereen lezen', 'everyone')
    const visitor = await world.visitor().get(path(announced))
    expect(visitor.text()).toContain('Dit mag iedereen lezen')
  })

  test('a fire still to burn says so', async () => {
    const ahead = await makeFire(world, { status: 'inviting', announced: true, inDays: 9 })
    const visitor = await world.visitor().get(path(ahead))
    expect(visitor.text()).toContain('Dit kampvuur moet nog komen.')
  })
})

test('the number of queries does not grow with what was said', async () => {
  const one = await makeFire(world)
  const seat = await one.seat('A')
  await one.say(seat, 'Iets', 'everyone')
  const count = async (browser: Browserless) => {
    const before = queryCount.value
    await browser.get(path(one))
    return queryCount.value - before
  }
  const few = [await count(world.visitor()), await count(one.keeper)]
  const two = await one.seat('B')
  for (const name of ['C', 'D', 'E', 'F']) {
    const slips = [await one.say(await one.seat(name), `Woord van ${name}`, 'everyone')]
    await lay(one, `Stapel ${name}`, { slips, carriers: [seat, two], answer: 'Ja.' })
  }
  expect([await count(world.visitor()), await count(one.keeper)]).toEqual(few)
  expect(Math.max(...few)).toBeLessThanOrEqual(14)
})

test('what is asked of many fires at once is what is asked of each: those on which strangers may look back', async () => {
  const say = async (of: TestFire, audience: 'everyone' | 'organisation') =>
    of.say(await of.seat('Riet'), 'Zet het raam open', audience)
  const [open, within, draft, ahead, announced] = [
    await makeFire(world),
    await makeFire(world),
    await makeFire(world),
    await makeFire(world),
    await makeFire(world),
  ]
  for (const one of [open, draft, ahead, announced]) await say(one, 'everyone')
  await say(within, 'organisation')
  const becomes = (of: TestFire, status: string, isAnnounced: boolean) =>
    world.sql('update dialogues.dialogue set status = $2, announced = $3 where id = $1', [
      of.dialogueId,
      status,
      isAnnounced,
    ])
  await becomes(open, 'closed', false)
  await becomes(within, 'closed', true)
  await becomes(draft, 'draft', true)
  await becomes(ahead, 'inviting', false)
  await becomes(announced, 'inviting', true)
  const asked = [open, within, draft, ahead, announced].map(({ dialogueId }) => dialogueId)
  const at = async (sql: string) => (await world.sql<{ id: string }>(sql, [asked])).map(({ id }) => id).sort()
  const together = await at('select open as id from dialogues.looked_back_on($1::uuid[]) as open')
  const each = await at(
    'select fire as id from unnest($1::uuid[]) fire where exists (select from dialogues.look_back_face(fire))',
  )
  expect(together).toEqual([open.dialogueId, announced.dialogueId].sort())
  expect(together).toEqual(each)
})
