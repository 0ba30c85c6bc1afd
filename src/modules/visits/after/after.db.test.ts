import { afterAll, beforeAll, expect, test } from 'vitest'
import { letters } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { ask, choose, sayYes, type VisitWorld, visitWorld } from '../testing/world.ts'

let world: VisitWorld
beforeAll(async () => {
  world = await visitWorld()
})
afterAll(() => world?.test.close())

const status = async (who: Browserless, path: string) => (await who.get(path)).status

/** A visit with a day, ahead or over. */
async function planned(when: 'ahead' | 'over', words: string): Promise<string> {
  const path = await ask(world, words)
  await sayYes(world, path)
  await choose(world.mina, path)
  if (when === 'over')
    await world.test.sql(
      `update gatherings.occurrence set due_at = now() - interval '9 days', starts_at = now() - interval '9 days',
         ends_at = now() - interval '8 days'
       where gathering_id = (select gathering_id from visits.visit where id = $1)`,
      [path.replace('/visits/', '')],
    )
  return path
}

const takeHome = async (who: Browserless, path: string, takenHome: string, audience: string) => {
  await who.get(`${path}/home`)
  await who.submit({ takenHome, audience })
}

test('both prepare in their own words, for who sits in either house', async () => {
  const { ria, petra, mina, joost, wendy } = world
  const path = await planned('ahead', 'hoe het voorbereid wordt')
  await ria.get(`${path}/prepare`)
  await ria.submit({ told: 'Iedereen op de gang weet dat nee mag.', unseen: 'De kamers' })
  await mina.get(`${path}/prepare`)
  await mina.submit({ people: 'Met zijn drieën' })
  expect((await joost.get(path)).text()).toMatch(/Iedereen op de gang.*De kamers.*Met zijn drieën/)
  expect(await status(joost, `${path}/prepare`)).toBe(403)
  expect(await status(wendy, `${path}/prepare`)).toBe(404)
  expect(await status(ria, `${path}/home`)).toBe(404)
  // Petra and Mina both speak for De Overzet.
  await petra.get(`${path}/prepare`)
  await mina.get(`${path}/prepare`)
  await mina.submit({ people: 'Met zijn vieren' })
  await petra.submit({ people: 'Toch met twee' })
  expect(petra.status).toBe(409)
  expect(petra.html).toContain('Met zijn vieren')
  expect(petra.html).toContain('Toch met twee')
})

test('what was taken home goes no further than both houses say', async () => {
  const { ria, mina, joost, wendy, iris, test: app } = world
  const path = await planned('over', 'hoe het verteld wordt')
  const reads = async (...who: Browserless[]) => {
    const all = await Promise.all(
      who.map(async (one) => (await one.get('/circles/zomerhek/visits')).text().includes('De sleutels af')),
    )
    return all
  }
  const outside = [wendy, iris, app.visitor()]
  await takeHome(mina, path, 'De sleutels af', '')
  expect([mina.status, mina.text().includes('Kies hoe ver')]).toEqual([422, true])
  expect(mina.html).toContain('De sleutels af')
  await mina.submit({ audience: 'everyone' })
  expect((await joost.get(path)).text()).toContain('De sleutels af')
  // The other house did not say anything yet, and then says that it stays between them.
  expect(await reads(...outside)).toEqual([false, false, false])
  await takeHome(ria, path, 'De deur open', 'houses')
  expect(await reads(...outside)).toEqual([false, false, false])
  await takeHome(ria, path, 'De deur open', 'movement')
  expect(await reads(...outside)).toEqual([true, false, false])
  expect((await wendy.get('/circles/overzet')).text()).toContain('De Overzet was bij Zomerhek')
  await takeHome(ria, path, 'De deur open', 'everyone')
  expect(await reads(...outside)).toEqual([true, true, true])
  expect(await status(wendy, path)).toBe(404)
  // Called off is not told of, whatever was written.
  await app.sql(
    "update gatherings.gathering set status = 'cancelled' where id = (select gathering_id from visits.visit where id = $1)",
    [path.replace('/visits/', '')],
  )
  expect(await reads(...outside)).toEqual([false, false, false])
})

test('one thanks the other once, and the other hears that it lies there', async () => {
  const { ria, petra } = world
  const path = await planned('over', 'hoe jullie danken')
  await petra.get(`${path}/thanks`)
  await petra.submit({ thanks: 'Dank voor de soep' })
  expect((await ria.get(path)).text()).toMatch(/De Overzet zegt dank Dank voor de soep/)
  const sent = (await letters(world.test)).filter(({ subject }) => subject === 'Dank na een werkbezoek')
  expect(sent.map(({ recipient }) => recipient)).toEqual([ria.email])
  expect(sent[0]?.body).not.toContain('soep')
  await petra.get(`${path}/thanks`)
  await petra.submit({ thanks: 'En nog eens' })
  expect(petra.status).toBe(409)
})

test('a visit in return is proposed in one step, by who may, and is linked', async () => {
  const { ria, petra, mina, wendy } = world
  const path = await planned('over', 'hoe jullie terugkomen')
  // Mina sits there and does not look after it: she cannot say "come".
  expect(await status(mina, `${path}/return`)).toBe(404)
  expect(await status(wendy, `${path}/return`)).toBe(404)
  const late = (await ria.get(`${path}/return`)).form()
  await petra.get(`${path}/return`)
  expect(petra.text()).toContain('Kom ook eens bij ons kijken.')
  await petra.submit({})
  expect(petra.text()).toContain('Zomerhek op bezoek bij De Overzet')
  expect(petra.links()).toContain(path)
  const back = petra.path
  // Who sends the form that they opened before comes to the one that is there.
  await ria.post(late.action, late.values)
  expect([ria.status, ria.path]).toEqual([200, back])
  expect((await ria.get(path)).links()).toContain(back)
  expect((await ria.get(back)).text()).toContain('Gaan jullie?')
  expect(await status(petra, `${path}/return`)).toBe(404)
  await ria.get(back)
  await ria.submit({ says: 'not-now', answer: 'Te ver.' })
  expect(await status(petra, `${path}/return`)).toBe(200)
})

test('a visit in return that both propose at once is one, and one that was called off stands in nobody’s way', async () => {
  const { ria, petra, test: app } = world
  const path = await planned('over', 'hoe het maar één keer terugkomt')
  const returns = () =>
    app.sql<{ id: string }>('select id from visits.visit where return_of = $1', [
      path.replace('/visits/', ''),
    ])
  const forms = await Promise.all(
    [ria, petra].map(async (who) => {
      await who.get(`${path}/return`)
      return [who, who.form()] as const
    }),
  )
  const sent = await Promise.all(
    forms.map(([who, { action, values }]) => who.once('POST', action, values as Record<string, string>)),
  )
  const [one, ...more] = await returns()
  expect(more).toEqual([])
  expect(sent.map(({ headers }) => headers.get('location'))).toEqual(Array(2).fill(`/visits/${one?.id}`))
  // It finds a day, and does not go on.
  const back = `/visits/${one?.id}`
  const asked = (await petra.get(back)).text().includes('Mogen ze komen?') ? petra : ria
  const other = asked === petra ? ria : petra
  await asked.get(back)
  await asked.submit({ says: 'yes', answer: 'Kom.', 'date-1': '2031-08-07', 'time-1': '10:00' })
  await choose(other, back)
  expect(await status(petra, `${path}/return`)).toBe(404)
  await petra.get(`${back}/call-off`)
  await petra.submit({ because: 'De bus rijdt niet.' })
  await petra.get(`${path}/return`)
  await petra.submit({})
  expect(await returns()).toHaveLength(2)
  const anew = petra.path
  expect((await ria.get(path)).links()).toContain(anew)
})
