import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, signInByMail, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let people = 0
async function signedIn(name: string) {
  people += 1
  const email = `person-${people}@example.org`
  const id = await world.person(name, email)
  const person = async () =>
    (
      await world.sql('select name, locale, address_form as form, version from people.person where id = $1', [
        id,
      ])
    )[0]
  return { id, email, person, visitor: await signInByMail(world, email) }
}

test('a person says what they are called, in which language, and je or u', async () => {
  const { person, visitor } = await signedIn('Gerrit Bos')
  await visitor.get('/mine/settings')
  expect(visitor.form().values).toMatchObject({ name: 'Gerrit Bos', form: 'je' })
  await visitor.submit({ name: 'meneer Bos', locale: 'en', form: 'u' })
  expect(await person()).toEqual({ name: 'meneer Bos', locale: 'en', form: 'u', version: 2 })
  expect(visitor.html).toContain('Saved.')
  await visitor.get('/mine')
  expect(visitor.text()).toContain('Hello meneer Bos')
})

test('what is missing is said at the field, and what was typed stays', async () => {
  const { person, visitor } = await signedIn('Mina')
  await visitor.get('/mine/settings')
  await visitor.submit({ name: ' ', form: 'u', locale: '' })
  expect(visitor.status).toBe(422)
  expect(visitor.text()).toContain('Vul in hoe je genoemd wilt worden.')
  expect(visitor.text()).toContain('Kies een taal.')
  expect(visitor.form().values).toMatchObject({ form: 'u' })
  expect(await person()).toMatchObject({ name: 'Mina', version: 1 })
})

test('two who change it at once both keep their text', async () => {
  const { email, person, visitor } = await signedIn('Mina')
  const other = await signInByMail(world, email)
  await visitor.get('/mine/settings')
  await other.get('/mine/settings')
  await visitor.submit({ name: 'Mina H.', locale: 'nl' })
  await other.submit({ name: 'Mien', locale: 'nl' })
  expect(other.status).toBe(409)
  expect(other.text()).toContain('Mina H.')
  expect(other.form().values.name).toBe('Mien')
  expect(await person()).toMatchObject({ name: 'Mina H.' })
  await other.submit({})
  expect(await person()).toMatchObject({ name: 'Mien', version: 3 })
})

test('the same form sent twice is done once', async () => {
  const { person, visitor } = await signedIn('Mina')
  await visitor.get('/mine/settings')
  const { values } = visitor.form()
  const fields = { ...values, name: 'Mina H.', locale: 'nl' }
  await visitor.post('/mine/settings', fields)
  await visitor.post('/mine/settings', fields)
  expect(visitor.status).toBe(200)
  expect(await person()).toMatchObject({ name: 'Mina H.', version: 2 })
})

test('the language button works for everybody, stays on our own pages, and is kept for who is signed in', async () => {
  const stranger = world.visitor()
  await stranger.post('/language', { locale: 'en', next: '/sign-in' })
  expect(stranger.path).toBe('/sign-in')
  expect(stranger.text()).toContain('You do not need a password.')
  const lured = await world.fetch(
    new Request('http://localhost:3000/language', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'locale=en&next=%2F%2Fevil.example',
    }),
  )
  expect(lured.headers.get('location')).toBe('/')

  const { person, visitor, email } = await signedIn('Mina')
  await visitor.post('/language', { locale: 'en', next: '/mine' })
  expect(visitor.text()).toContain('Hello Mina')
  expect(await person()).toMatchObject({ locale: 'en' })
  expect((await signInByMail(world, email)).text()).toContain('Hello Mina')
})

test('a form of another site changes nothing', async () => {
  const { person, visitor } = await signedIn('Mina')
  const answer = await world.fetch(
    new Request('http://localhost:3000/language', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: `kampvuur_session=${visitor.cookie('kampvuur_session')}`,
        origin: 'https://evil.example',
      },
      body: 'locale=en',
    }),
  )
  expect(answer.status).toBe(403)
  expect(await person()).toMatchObject({ locale: null })
})

test('whoever is signed in reads so at an address without a page too, in the language that they chose', async () => {
  const { visitor } = await signedIn('Gerrit Bos')
  await visitor.get('/nothing/like/it')
  expect(visitor.status).toBe(404)
  expect(visitor.html).toContain('Gerrit Bos')
  expect(visitor.html).not.toContain('/sign-in')
  await visitor.get('/mine/settings')
  await visitor.submit({ name: 'Gerrit Bos', locale: 'en', form: 'u' })
  await visitor.get('/nothing/like/it')
  expect(visitor.html).toContain('Gerrit Bos')
  expect(visitor.html).toContain('Sign out')
})
