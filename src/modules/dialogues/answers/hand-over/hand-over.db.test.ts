import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  letters,
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { oneAfterTheOther } from '../../../../../tests/support/one-after-the-other.ts'
import { makeFire, noted, type TestFire } from '../../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let speaker: string
let seats: Record<'dineke' | 'youssef' | 'joost', string>
let dineke: Browserless
let owed: string
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

const at = (rest = '') => `/answers/${owed}${rest}`
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

beforeEach(async () => {
  await world.sql('delete from platform.example_mail')
  await world.sql('update people.person set email = null')
  fire = await makeFire(world)
  speaker = await fire.seat('Gonny')
  seats = {
    dineke: await fire.seat('Dineke', { personId: await makePerson(world, 'Dineke', 'dineke@example.org') }),
    youssef: await fire.seat('Youssef'),
    joost: await fire.seat('Joost', { personId: await makePerson(world, 'Joost', 'joost@example.org') }),
  }
  dineke = await fire.sitting(seats.dineke)
  owed = await promised(await fire.say(speaker, 'De telefoon gaat te hard', 'organisation'))
})

async function promised(...slips: string[]): Promise<string> {
  const { keeper, dialogueId } = fire
  await keeper.get(`/dialogues/${dialogueId}/harvest`)
  await keeper.submit({ slips, name: 'De telefoon', isQuestion: '' })
  const [laid] = await world.sql<{ id: string }>('select id from dialogues.cluster where dialogue_id = $1', [
    dialogueId,
  ])
  await keeper.get(`/dialogues/${dialogueId}/harvest/${laid?.id}/onward`)
  const { dineke: seat1, youssef: seat2 } = seats
  await keeper.submit({ kind: 'question', askedOf: 'De keuken', dueOn: inDays(30), seat1, seat2 })
  const [row] = await world.sql<{ id: string }>(
    'select id from contributions.owed_answer where circle_id = $1',
    [fire.circleId],
  )
  return row?.id ?? ''
}

const carriers = async () =>
  (
    await world.sql<{ name: string }>(
      'select name from contributions.carrier where owed_answer_id = $1 order by name',
      [owed],
    )
  ).map(({ name }) => name)

async function ask(fields: Record<string, string>): Promise<Browserless> {
  await dineke.get(at('/hand-over'))
  return dineke.submit(fields)
}

describe('handing over', () => {
  test('asks first, changes nothing until a yes, and then stays in sight for speaker and keeper', async () => {
    await ask({ seat1: seats.joost })
    expect(dineke.text()).toContain('Dineke vroeg of Joost dit wil brengen.')
    expect(await carriers()).toEqual(['Dineke', 'Youssef'])
    const asked = (await letters(world)).filter(({ recipient }) => recipient === 'joost@example.org')
    expect(asked.map(({ subject }) => subject)).toEqual(['Wil jij een antwoord brengen?'])
    expect(asked[0]?.body).toContain(`/answers/${owed}/take-over`)
    expect(asked[0]?.body).not.toMatch(/telefoon gaat|De telefoon/)
    const joost = await fire.sitting(seats.joost)
    expect((await joost.get(at())).status).toBe(403)
    await joost.get(at('/take-over'))
    expect(joost.text()).toContain('Dineke vraagt of jij het overneemt.')
    expect(joost.text()).toContain('Je doet het samen met Youssef.')
    await joost.submit({ says: 'yes' })
    expect(joost.path).toBe(at())
    expect(joost.text()).toContain('Fijn. Jij brengt het nu.')
    expect(await carriers()).toEqual(['Joost', 'Youssef'])
    const words = /Eerst zou Dineke het brengen\. Sinds [^.]* doet Joost dat\./
    const mine = await fire.sitting(speaker)
    await mine.get('/card')
    expect(mine.text()).toMatch(words)
    expect(mine.text()).toContain('Joost en Youssef brengen het naar')
    await fire.keeper.get(`/dialogues/${fire.dialogueId}/look-back`)
    expect(fire.keeper.text()).toMatch(words)
    expect((await dineke.get(at())).status).toBe(403)
    const told = await letters(world)
    expect(told.map(({ recipient }) => recipient)).toContain('dineke@example.org')
  })

  test('asked twice in one moment is one question and one letter', async () => {
    const asked = async () => {
      await dineke.get(at('/hand-over'))
      return dineke.form(at('/hand-over')).values
    }
    const [one, two] = [await asked(), await asked()]
    const both = [one, two].map(
      (values) => () => dineke.post(at('/hand-over'), { ...values, seat1: seats.joost }),
    ) as [() => Promise<Browserless>, () => Promise<Browserless>]
    await oneAfterTheOther(world, { table: 'contributions.owed_answer', id: owed }, ...both)
    expect(
      await world.sql('select outcome from contributions.handover where owed_answer_id = $1', [owed]),
    ).toEqual([{ outcome: null }])
    const told = (await letters(world)).filter(({ recipient }) => recipient === 'joost@example.org')
    expect(told).toHaveLength(1)
  })

  test('a no is a no: who asked hears it and still brings it, and nobody else learns of it', async () => {
    await ask({ seat1: seats.joost })
    const joost = await fire.sitting(seats.joost)
    await joost.get(at('/take-over'))
    await joost.submit({ says: 'no' })
    expect(joost.text()).toContain('Dank je dat je het zegt.')
    expect(await carriers()).toEqual(['Dineke', 'Youssef'])
    const said = (await letters(world)).filter(({ recipient }) => recipient === 'dineke@example.org')
    expect(said.map(({ subject }) => subject)).toContain('Het past Joost nu niet')
    const mine = await fire.sitting(speaker)
    await mine.get('/card')
    expect(mine.text()).not.toContain('Joost')
    await joost.get(at('/take-over'))
    expect(joost.text()).toContain('Dit is net al geregeld.')
  })

  test('somebody by mail reads the words only after a yes, and only those that are for everyone', async () => {
    await ask({ name1: 'Omar', mail1: 'omar@zorgkantoor.example' })
    expect(dineke.status).toBe(422)
    expect(dineke.text()).toContain('Deze woorden mogen alleen naar Het Wielhuis.')
    expect(dineke.form().values).toMatchObject({ name1: 'Omar', mail1: 'omar@zorgkantoor.example' })
    // Who sat at the table and does not belong to the house cannot vouch for others.
    await ask({ name1: 'Omar', mail1: 'omar@zorgkantoor.example', house1: 'yes' })
    expect(dineke.status).toBe(422)
    await fire.keeper.get(at('/hand-over'))
    await fire.keeper.submit({
      from: seats.dineke,
      name1: 'Omar',
      mail1: 'omar@wielhuis.example',
      house1: 'yes',
    })
    const mail = (await letters(world)).find(({ recipient }) => recipient === 'omar@wielhuis.example')
    const path = /http:\/\/localhost:3000(\/a\/\w+)/.exec(mail?.body ?? '')?.[1] ?? ''
    const omar = world.visitor()
    await omar.get(path)
    await omar.submit({})
    await omar.get(`/carrier/${owed}/take-over`)
    expect(omar.text()).toContain('Wil jij dit antwoord brengen?')
    expect(omar.text()).not.toContain('De telefoon')
    expect(omar.text()).not.toContain('Youssef')
    await omar.submit({ says: 'yes' })
    expect(omar.text()).toContain('De telefoon gaat te hard')
    expect(await carriers()).toEqual(['Omar', 'Youssef'])
  })

  test('the keeper writes down a yes that was told; asking somebody else ends the question before', async () => {
    await ask({ seat1: seats.joost })
    await ask({ seat1: speaker })
    const joost = await fire.sitting(seats.joost)
    await joost.get(at('/take-over'))
    expect(joost.text()).toContain('Dit is net al geregeld.')
    const { keeper } = fire
    await keeper.get(at('/take-over'))
    expect(keeper.text()).toContain('Schrijf op wat Gonny zei')
    await keeper.submit({ says: 'yes' })
    expect(await carriers()).toEqual(['Gonny', 'Youssef'])
  })

  test('what is not theirs to hand over is not there, and what was answered needs nobody', async () => {
    const guest = await fire.sitting(seats.joost)
    expect((await guest.get(at('/hand-over'))).status).toBe(403)
    expect((await guest.get(at('/take-over'))).status).toBe(404)
    const stranger = await world.as(await makePerson(world, 'Iris'))
    expect((await stranger.get(at('/hand-over'))).status).toBe(404)
    await ask({ seat1: seats.youssef })
    expect(dineke.text()).toContain('Deze persoon brengt het al, of is al gevraagd.')
    await ask({ seat1: seats.joost })
    const invited = await fire.sitting(seats.joost, 'invitation')
    expect((await invited.get(at('/take-over'))).status).toBe(404)
    await dineke.get(at('/hand-over'))
    const { values } = dineke.form(at('/hand-over'))
    const again = await fire.sitting(seats.dineke)
    await again.get(at())
    await again.submit({ kind: 'answered', answer: 'Hij staat zachter.' }, at())
    await dineke.post(at('/hand-over'), { ...values, seat1: speaker })
    expect(dineke.status).toBe(409)
    expect(dineke.text()).toContain('Er is net antwoord gegeven.')
    const joost = await fire.sitting(seats.joost)
    await joost.get(at('/take-over'))
    expect(joost.text()).toContain('Dit is net al geregeld.')
    expect(await carriers()).toEqual(['Dineke', 'Youssef'])
  })

  test('two yeses at once are one', async () => {
    await ask({ seat1: seats.joost })
    const [one, two] = [await fire.sitting(seats.joost), await fire.sitting(seats.joost)]
    await Promise.all([one.get(at('/take-over')), two.get(at('/take-over'))])
    await Promise.all([one.submit({ says: 'yes' }), two.submit({ says: 'yes' })])
    expect(await carriers()).toEqual(['Joost', 'Youssef'])
  })
})

test('whose seat ended carries nothing: the circle sees it, the other asks somebody in their place', async () => {
  await world.sql('update circles.seat set ended_at = now() where id = $1', [seats.youssef])
  await noted(world)
  await dineke.get(at())
  expect(dineke.text()).toContain('Youssef brengt het niet meer.')
  expect(dineke.text()).toContain('Vraag iemand in de plaats van Youssef')
  await ask({ from: seats.youssef, seat1: seats.joost })
  expect(dineke.text()).toContain('We vroegen of Joost dit wil brengen, in de plaats van Youssef.')
  await world.sql('update circles.seat set ended_at = now() where id = $1', [seats.dineke])
  await noted(world)
  const mine = await fire.sitting(speaker)
  await mine.get('/card')
  expect(mine.text()).toContain('Niemand brengt dit nu. Dineke en Youssef doen het niet meer.')
  await mine.get(`/dialogues/${fire.dialogueId}/look-back`)
  expect(mine.text()).toContain('Niemand brengt dit nu.')
})

test('no name and no word stands in a job, the audit or a log line', async () => {
  await ask({ name1: '', seat1: seats.joost })
  await world.app.drained()
  const jobs = JSON.stringify(await world.sql('select data, output from pgboss.job'))
  const audit = JSON.stringify(await world.sql('select * from platform.audit_entry'))
  const receipts = JSON.stringify(await world.sql('select result from platform.command_receipt'))
  for (const text of [jobs, audit, receipts, world.logged.join()]) expect(text).not.toMatch(/Joost|telefoon/i)
})
