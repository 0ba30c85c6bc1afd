import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCircle } from '../../../../tests/support/application.ts'
import { announce, type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

describe('making a gathering', () => {
  test('a draft is for hosts alone, and stands in the agenda once it is announced', async () => {
    const { test: app, ria } = world
    const id = await plan(world, { title: 'Open erf', announced: false })
    const visitor = app.visitor()
    expect((await visitor.get(`/gatherings/${id}`)).status).toBe(404)
    expect((await visitor.get('/agenda')).text()).not.toContain('Open erf')
    expect((await ria.get(`/gatherings/${id}`)).text()).toContain('Dit is nog een schets')
    await announce(ria, id)
    expect(ria.text()).toContain('donderdag 12 juni 2031, van 14:00 tot 17:00 uur')
    expect((await visitor.get('/agenda')).text()).toContain('Open erf')
    expect((await visitor.get(`/gatherings/${id}`)).text()).toContain('Open dag van Zomerhek')
    expect(visitor.links()).not.toContain(`/gatherings/${id}/prepare`)
    expect(visitor.links()).toContain('tel:0850000011')
  })

  test('what is for everybody says to machines where it is in each language and what it is; what is for fewer says nothing', async () => {
    const open = await plan(world, { title: 'Voor iedereen' })
    const { html } = await world.test.visitor().get(`/gatherings/${open}`)
    for (const tag of [
      `<link rel="canonical" href="${world.test.origin}/gatherings/${open}"`,
      `hreflang="en" href="${world.test.origin}/gatherings/${open}?lang=en"`,
      '<meta name="description" content="Kom kijken."',
      '<meta property="og:title" content="Voor iedereen"',
    ])
      expect(html).toContain(tag)
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    expect(JSON.parse(data)).toMatchObject({
      ...{ '@type': 'Event', name: 'Voor iedereen', url: `${world.test.origin}/gatherings/${open}` },
      ...{ startDate: '2031-06-12T14:00:00+02:00', organizer: { name: 'Zomerhek' } },
    })
    const few = await plan(world, { title: 'Voor ons', audience: 'circle' })
    const draft = await plan(world, { title: 'Nog niet', announced: false })
    for (const id of [few, draft]) {
      await world.ria.get(`/gatherings/${id}`)
      expect([world.ria.status, /canonical|hreflang|og:|ld\+json/.test(world.ria.html)]).toEqual([200, false])
    }
    const agenda = (await world.test.visitor().get('/agenda')).html
    expect(agenda).toContain('<meta name="description" content="Wat er aankomt, en waar je bij kunt zijn."')
  })

  test('says at the field what is wrong and loses nothing', async () => {
    const { ria, slug } = world
    await ria.get(`/circles/${slug}/gatherings/new`)
    await ria.submit({ title: '', about: 'Wat ik al typte.' })
    expect(ria.status).toBe(422)
    expect(ria.text()).toContain('Geef het een naam.')
    expect(ria.text()).toContain('Kies wat het is.')
    expect(ria.html).toContain('Wat ik al typte.')
    const id = await plan(world, { announced: false, when: { date: '' } })
    await announce(ria, id)
    expect([ria.status, ria.text().includes('Kies eerst wanneer het is.')]).toEqual([422, true])
  })

  test('the same form sent twice makes one', async () => {
    const { test: app, ria, slug } = world
    await ria.get(`/circles/${slug}/gatherings/new`)
    const { action, values } = ria.form()
    const fields = { ...values, title: 'Eén keer', kind: 'meeting' }
    await Promise.all([ria.once('POST', action, fields), ria.once('POST', action, fields)])
    const rows = await app.sql("select 1 from gatherings.gathering where title = 'Eén keer'")
    expect(rows).toHaveLength(1)
  })

  test('it says in which language it is written, chosen as its host reads, and its page marks that for who reads another', async () => {
    const { ria, test: app } = world
    const id = await plan(world, { title: 'Potluck' })
    const marked = async (address: string) => {
      const { html } = await app.visitor().get(address)
      return /<h1[^>]*><span dir="auto"(?: lang="(..)")?>Potluck/.exec(html)?.[1]
    }
    await ria.get(`/gatherings/${id}/prepare/what`)
    expect(ria.form().values.language).toBe('nl')
    await ria.submit({ language: 'en' })
    expect([await marked(`/gatherings/${id}`), await marked(`/gatherings/${id}?lang=en`)]).toEqual([
      'en',
      undefined,
    ])
    expect((await app.visitor().get(`/gatherings/${id}`)).html).toContain('"inLanguage":"en"')
    const listed = async (address: string) =>
      /<span dir="auto"(?: lang="(..)")?>Potluck/.exec((await app.visitor().get(address)).html)?.[1]
    for (const page of [`/agenda?of=${world.slug}&`, `/circles/${world.slug}?`])
      expect([await listed(`${page}lang=nl`), await listed(`${page}lang=en`)]).toEqual(['en', undefined])
  })

  test('of two hosts who change it at once, both keep their text', async () => {
    const other = await world.person('Bea', world.houseId, 'host')
    const id = await plan(world, { title: 'Voor twee' })
    const page = `/gatherings/${id}/prepare/what`
    await other.get(page)
    await world.ria.get(page)
    await world.ria.submit({ about: 'Zo schreef Ria het.' })
    await other.submit({ about: 'Zo schreef Bea het.' })
    expect(other.status).toBe(409)
    expect(other.html).toContain('Zo schreef Ria het.')
    expect(other.html).toContain('Zo schreef Bea het.')
    await other.submit({})
    expect((await world.ria.get(`/gatherings/${id}`)).text()).toContain('Zo schreef Bea het.')
  })

  test('with places, and an address that is told to who signs up alone', async () => {
    const { test: app, ria } = world
    const id = await plan(world, { title: 'Op twee plekken' })
    await ria.get(`/gatherings/${id}/prepare/where`)
    await ria.submit({
      'place.name': ['De boomgaard'],
      'place.address': ['Dijk 1'],
      'place.access-0': ['step-free', 'quiet-room'],
      online: 'https://bellen.example/geheim',
    })
    await ria.get(`/gatherings/${id}/prepare/where`)
    const { values } = ria.form()
    expect(values['place.access-0']).toEqual(['step-free', 'quiet-room'])
    await ria.submit({ 'place.name': ['De boomgaard', 'De kas'] })
    const visitor = await app.visitor().get(`/gatherings/${id}`)
    expect(visitor.text()).toMatch(/De boomgaard.*Zonder trappen of drempels.*De kas/)
    expect(visitor.html).not.toContain('geheim')
    expect(visitor.text()).toContain('Het adres krijgt wie zich aanmeldt.')
    expect(visitor.text()).toContain('Er is iets veranderd sinds de aankondiging.')
    expect((await ria.get(`/gatherings/${id}`)).html).toContain('geheim')
    await ria.get(`/gatherings/${id}/prepare/where`)
    await ria.submit({ told: 'all' })
    expect((await visitor.get(`/gatherings/${id}`)).html).toContain('geheim')
    await ria.get(`/gatherings/${id}/prepare/where`)
    await ria.submit({ online: 'javascript:alert(1)' })
    expect([ria.status, ria.text().includes('Dit is geen heel internetadres.')]).toEqual([422, true])
  })
})

describe('for whom it is', () => {
  test('the circle, the movement, everyone: nobody else finds it', async () => {
    const { test: app, movementId, houseId } = world
    const [circle, movement] = [
      await plan(world, { title: 'Besloten', audience: 'circle' }),
      await plan(world, { title: 'Voor de beweging', audience: 'movement' }),
    ]
    const elsewhere = await makeCircle(app, { name: 'De Kade', parentId: movementId, movementId })
    const sister = await makeCircle(app, { kind: 'movement', name: 'Wij blijven' })
    const looks = async (who: Awaited<ReturnType<typeof world.person>>) => [
      (await who.get(`/gatherings/${circle}`)).status,
      (await who.get(`/gatherings/${movement}`)).status,
      /Besloten/.test((await who.get('/agenda')).text()),
      /Voor de beweging/.test(who.text()),
    ]
    expect(await looks(await world.person('Jo', houseId))).toEqual([200, 200, true, true])
    expect(await looks(await world.person('An', elsewhere))).toEqual([404, 200, false, true])
    expect(await looks(await world.person('Mo', movementId))).toEqual([404, 200, false, true])
    expect(await looks(await world.person('Si', sister))).toEqual([404, 404, false, false])
    expect(await looks(await world.person('Iris'))).toEqual([404, 404, false, false])
    expect(await looks(app.visitor())).toEqual([404, 404, false, false])
  })

  test('who is no host makes and changes nothing', async () => {
    const { test: app, slug, houseId } = world
    const id = await plan(world)
    const member = await world.person('Lid', houseId)
    expect((await member.get(`/circles/${slug}/gatherings/new`)).status).toBe(403)
    expect((await member.get(`/gatherings/${id}/prepare`)).status).toBe(403)
    expect((await member.get(`/gatherings/${id}/cancel`)).status).toBe(403)
    expect((await app.visitor().get(`/gatherings/${id}/prepare`)).path).toContain('/sign-in')
  })
})

describe('calling off', () => {
  test('it stays in the agenda, with the reason', async () => {
    const { test: app, ria } = world
    const id = await plan(world, { title: 'Met storm' })
    await ria.get(`/gatherings/${id}/cancel`)
    await ria.submit({ because: 'Er is storm voorspeld.' })
    const visitor = await app.visitor().get(`/gatherings/${id}`)
    expect(visitor.text()).toMatch(/Dit gaat niet door.*Er is storm voorspeld\./)
    expect((await visitor.get('/agenda')).text()).toMatch(/Met storm.*Gaat niet door\./)
  })
})

describe('what comes back', () => {
  test('stands in the agenda each time, by the clock there; one is moved and one called off', async () => {
    const { test: app, ria } = world
    const monthly = {
      date: '2031-02-04',
      time: '19:30',
      until: '21:00',
      repeat: 'month-day',
      repeatUntil: '2031-06-30',
    }
    const id = await plan(world, { title: 'Elke eerste dinsdag', when: monthly })
    const times = await app.sql<{ id: string; starts_at: Date }>(
      'select id, starts_at from gatherings.occurrence where gathering_id = $1 order by due_at',
      [id],
    )
    expect(times.map(({ starts_at }) => starts_at.toISOString())).toEqual([
      '2031-02-04T18:30:00.000Z',
      '2031-03-04T18:30:00.000Z',
      '2031-04-01T17:30:00.000Z',
      '2031-05-06T17:30:00.000Z',
      '2031-06-03T17:30:00.000Z',
    ])
    const at = (i: number) => `/gatherings/${id}/times/${times[i]?.id}`
    await ria.get(at(1))
    await ria.submit({ date: '2031-03-11', note: 'In de kas.' })
    await ria.get(at(3))
    await ria.submit({ because: 'Vakantie.' }, `${at(3)}/cancel`)
    const visitor = await app.visitor().get(`/gatherings/${id}?on=${times[1]?.id}`)
    expect(visitor.text()).toMatch(
      /dinsdag 11 maart 2031.*Verzet\. Eerst was het dinsdag 4 maart 2031.*In de kas\./,
    )
    await visitor.get(`/gatherings/${id}?on=${times[3]?.id}`)
    expect(visitor.text()).toMatch(/Deze keer gaat het niet door.*Vakantie\./)
    await ria.get(`/gatherings/${id}/prepare/when`)
    expect(ria.text()).not.toContain('Komt het terug?')
  })
})
