import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Authenticator } from '../testing/authenticator.ts'
import { openWorld, type World } from '../testing/world.ts'
import { beginAdding, beginSignIn, finishAdding, finishSignIn } from './ceremony.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ withJobs: false })
})
afterAll(() => world.close())

const device = () => new Authenticator(world.site.origin)
const challengeOf = (options: unknown) => options as { challenge: string }

async function owner() {
  const id = await world.person('Mina', null)
  return { id, name: 'Mina' }
}

async function addTo(person: { id: string; name: string }, authenticator: Authenticator) {
  const { options, ceremony } = await beginAdding(world.house, person)
  const answer = authenticator.create(challengeOf(options))
  return finishAdding(world.house, person.id, ceremony, answer, 'mijn telefoon')
}

async function signInWith(authenticator: Authenticator) {
  const { options, ceremony } = await beginSignIn(world.house)
  return finishSignIn(world.house, ceremony, authenticator.get(challengeOf(options)))
}

describe('a passkey', () => {
  test('is made once and signs its owner in, again and again', async () => {
    const mina = await owner()
    const phone = device()
    expect(await addTo(mina, phone)).toEqual(expect.any(String))
    expect(await world.sql('select name, "userId" from auth.passkey where "userId" = $1', [mina.id])).toEqual(
      [{ name: 'mijn telefoon', userId: mina.id }],
    )
    expect(await signInWith(phone)).toEqual({ personId: mina.id, method: 'passkey', strong: true })
    expect(await signInWith(phone)).toEqual({ personId: mina.id, method: 'passkey', strong: true })
    expect(await world.sql('select * from auth.session')).toEqual([])
  })

  test('that nobody knows signs nobody in', async () => {
    expect(await signInWith(device())).toBeNull()
  })

  test('answers one challenge once', async () => {
    const mina = await owner()
    const phone = device()
    await addTo(mina, phone)
    const { options, ceremony } = await beginSignIn(world.house)
    const answer = phone.get(challengeOf(options))
    expect(await finishSignIn(world.house, ceremony, answer)).not.toBeNull()
    expect(await finishSignIn(world.house, ceremony, answer)).toBeNull()
  })

  test('cannot be made for somebody else, with their ceremony or with a changed one', async () => {
    const mina = await owner()
    const stranger = await owner()
    const { options, ceremony } = await beginAdding(world.house, mina)
    const answer = device().create(challengeOf(options))
    expect(await finishAdding(world.house, stranger.id, ceremony, answer, 'x')).toBeNull()
    const [challenge] = ceremony.split('~')
    expect(await finishAdding(world.house, stranger.id, `${challenge}~`, answer, 'x')).toBeNull()
    expect(await world.sql('select * from auth.passkey where name = $1', ['x'])).toEqual([])
    expect(await finishAdding(world.house, mina.id, ceremony, answer, 'y')).not.toBeNull()
  })

  test('of another site does not fit', async () => {
    const mina = await owner()
    const lured = new Authenticator('https://evil.example')
    expect(await addTo(mina, lured)).toBeNull()
  })

  test.each(['', 'nonsense', '{}', '[]', 'null', '{"id":"x","response":{}}'])(
    'answered with %j is refused kindly',
    async (answer) => {
      const mina = await owner()
      const adding = await beginAdding(world.house, mina)
      expect(await finishAdding(world.house, mina.id, adding.ceremony, answer, 'x')).toBeNull()
      const { ceremony } = await beginSignIn(world.house)
      expect(await finishSignIn(world.house, ceremony, answer)).toBeNull()
      expect(await finishSignIn(world.house, 'better-auth=1; x', answer)).toBeNull()
    },
  )

  test('cannot be read or changed by another person', async () => {
    const mina = await owner()
    await addTo(mina, device())
    const seen = await world.house.database.read(undefined, ({ db }) =>
      db.selectFrom('auth.passkey').select('id').execute(),
    )
    expect(seen).toEqual([])
  })
})
