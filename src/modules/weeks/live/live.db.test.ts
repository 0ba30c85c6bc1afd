import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCircle } from '../../../../tests/support/application.ts'
import { fill, release } from '../testing/world.ts'
import { aStage, asks, button, press, type Stage } from './testing/stage.ts'

let stage: Stage
const live = () => `${stage.here}/live`
const desk = () => `${stage.here}/desk`

beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.test.close())

async function onStage(values: Record<string, string>, who = stage.lotte) {
  await who.get(desk())
  await who.submit(values, `${desk()}/stage`)
}

describe('the stage', () => {
  test('before it begins says when, and the way elsewhere says whose it is', async () => {
    const { visitor } = stage
    await visitor.get(stage.here)
    expect(visitor.links()).toContain(live())
    await visitor.get(live())
    expect(visitor.text()).toContain('Dit begint maandag 13 januari 2031, van 10:00 tot 11:30 uur')
    expect(visitor.text()).toMatch(/ziet Beeld en Geluid Klaverum dat jij kijkt.*Kijk mee bij Beeld/s)
    expect(visitor.html).not.toMatch(/<iframe|src="https:/)
  })

  test('is what a facilitator says it is, for everybody and on every open screen', async () => {
    await onStage({ stage: 'now', nowWords: 'De bank, met Noor', slide: 'dia 2, een bank' })
    await stage.visitor.get(live())
    expect(stage.visitor.text()).toMatch(/Nu bezig De bank, met Noor Op het scherm dia 2, een bank/)
    await stage.visitor.get(`${live()}/line`)
    expect(stage.visitor.html).toContain('De bank, met Noor')
  })

  test('shows the last lines that were typed along', async () => {
    for (let i = 1; i <= 22; i += 1) {
      await stage.sem.get(`${desk()}/captions`)
      await stage.sem.submit({ words: `Regel ${i}.` })
    }
    await stage.visitor.get(live())
    expect(stage.visitor.text()).toMatch(/Regel 3\. .*Regel 22\./)
    expect(stage.visitor.text()).not.toContain('Regel 2. ')
    await stage.sem.submit({ words: '' })
    expect(stage.sem.status).toBe(422)
  })

  test('of two who change it at once the second sees both, and loses nothing', async () => {
    await stage.sem.get(desk())
    await onStage({ stage: 'pause', nowWords: 'Koffie' })
    await stage.sem.submit({ stage: 'now', nowWords: 'Soep' }, `${desk()}/stage`)
    expect(stage.sem.status).toBe(409)
    expect(stage.sem.text()).toMatch(/terwijl je bezig was.*Even pauze Koffie/)
    expect(stage.sem.html).toContain('value="Soep"')
  })
})

describe('a question', () => {
  let asked = ''

  test('waits, sealed, for who leads and nobody else', async () => {
    asked = await asks(stage, 'Mag mijn moeder ook?')
    await asks(stage, 'Wie betaalt dat?')
    await stage.visitor.get(asked)
    expect(stage.visitor.text()).toContain('Je vraag is aangekomen')
    expect((await stage.lotte.get(desk())).text()).toContain('Mag mijn moeder ook?')
    const member = await stage.person('Mina', stage.movementId)
    const elsewhere = await makeCircle(stage.test, { kind: 'movement', name: 'Elders', slug: 'elders' })
    const other = await stage.person('Bo', elsewhere, 'host')
    for (const who of [stage.visitor, member, other])
      for (const path of [live(), `${live()}/line`, desk(), `${desk()}/line`, `${desk()}/captions`]) {
        await who.get(path)
        expect(who.html).not.toContain('moeder')
        if (who !== stage.visitor && path.includes('desk')) expect(who.status).toBe(404)
      }
    const rows = JSON.stringify(await stage.test.sql('select * from weeks.live_question'))
    expect(rows).not.toMatch(/moeder|betaalt/)
    expect(stage.test.logged.join()).not.toMatch(/moeder|asked\/[0-9A-Z]{20}/)
  })

  test('comes on stage as it was written, one at a time', async () => {
    await press(stage.lotte, stage, 'stage', 'moeder')
    expect((await stage.visitor.get(live())).text()).toContain('Mag mijn moeder ook?')
    expect((await stage.visitor.get(asked)).text()).toContain('staat nu op het podium')
    await press(stage.sem, stage, 'stage', 'betaalt')
    expect((await stage.visitor.get(live())).text()).not.toContain('moeder')
    expect((await stage.visitor.get(asked)).text()).toContain('op het podium beantwoord')
    await press(stage.sem, stage, 'answered', 'betaalt')
    expect((await stage.visitor.get(live())).text()).not.toContain('Een vraag van iemand')
  })

  test('pressed twice is once; of two facilitators at once the second sees it first', async () => {
    await asks(stage, 'Hoe laat is de soep?')
    const [mine, theirs] = await Promise.all([
      button(stage.lotte, stage, 'stage', 'soep'),
      button(stage.sem, stage, 'stage', 'moeder'),
    ])
    await stage.lotte.post(`${desk()}/question`, mine)
    await stage.lotte.post(`${desk()}/question`, mine)
    expect(stage.lotte.status).toBe(200)
    await stage.sem.post(`${desk()}/question`, theirs)
    expect(stage.sem.status).toBe(409)
    expect((await stage.visitor.get(live())).text()).toContain('Hoe laat is de soep?')
  })

  test('behind a guessed code, or of another session, is not there', async () => {
    for (const path of [`${live()}/asked/ABCDEFGH`, asked.replace(stage.session, crypto.randomUUID())])
      expect((await stage.visitor.get(path)).status).toBe(404)
  })

  test('with nothing in it, and a sixth one, are refused at the field with what was typed', async () => {
    const who = await stage.test.visitor().get(`${live()}/ask`)
    await who.submit({ words: '' })
    expect(who.status).toBe(422)
    for (let i = 1; i <= 5; i += 1) {
      await who.get(`${live()}/ask`)
      await who.submit({ words: `Vraag ${i}` })
      expect(who.status).toBe(200)
    }
    await who.get(`${live()}/ask`)
    await who.submit({ words: 'En nog een' })
    expect(who.status).toBe(422)
    expect(who.text()).toContain('Wacht een kwartier')
    expect(who.form().values.words).toBe('En nog een')
  })

  test('is forgotten thirty days after the Week, with what was typed along', async () => {
    const left = async () => [
      ...(await stage.test.sql('select from weeks.live_question')),
      ...(await stage.test.sql('select from weeks.live_caption')),
    ]
    const forget = async (days: number) => {
      await stage.test.sql('update weeks.week set last_on = platform.day_of(now()) - $1::int', [days])
      await stage.test.sql('select weeks.forget_live()')
    }
    await forget(30)
    expect(await left()).not.toEqual([])
    await forget(32)
    expect(await left()).toEqual([])
    expect(await stage.test.sql('select from platform.sealing_key where wrapped is null')).not.toEqual([])
  })
})

test('somebody who was named leads this stage, for as long as they are; nobody else is named', async () => {
  const helper = await stage.person('Teun Vos', stage.movementId)
  expect((await helper.get(desk())).status).toBe(404)
  const people = `${desk()}/people`
  await stage.lotte.get(people)
  const [seat] = await stage.test.sql<{ id: string }>("select id from circles.seat where name = 'Teun Vos'")
  await stage.lotte.submit({ seats: crypto.randomUUID() })
  expect(stage.lotte.status).toBe(422)
  await stage.lotte.get(people)
  await stage.lotte.submit({ seats: seat?.id ?? '' })
  await onStage({ stage: 'now', nowWords: 'Teun leidt' }, helper)
  expect((await stage.visitor.get(live())).text()).toContain('Teun leidt')
  expect((await helper.get(people)).status).toBe(404)
  await stage.lotte.get(people)
  await stage.lotte.post(people, { ...stage.lotte.form().values, seats: [] })
  expect((await helper.get(desk())).status).toBe(404)
})

test('what is no session, not live, or called off is not there for anybody', async () => {
  const never = crypto.randomUUID()
  for (const path of [never, 'x'].map((id) => live().replace(stage.session, id))) {
    for (const rest of ['', '/line', '/ask']) expect((await stage.visitor.get(path + rest)).status).toBe(404)
  }
  await fill(stage.lotte, `sessions/${stage.session}/drop`, { because: 'de bank is stuk' })
  expect((await stage.visitor.get(live())).status).toBe(200)
  await release(stage.lotte)
  for (const path of [live(), `${live()}/line`, `${live()}/ask`])
    expect((await stage.visitor.get(path)).status).toBe(404)
  expect((await stage.lotte.get(desk())).status).toBe(404)
})
