import { glob, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginAdding, finishAdding } from '../passkeys/ceremony.ts'
import { Authenticator } from '../testing/authenticator.ts'
import { openWorld, signInByMail, type World } from '../testing/world.ts'
import { proveExamplePerson } from './example.ts'
import { openSession } from './gate.ts'
import type { Proof } from './proof.ts'

// A gate that finds no proof enough: whichever way somebody comes, they must stand before it.
let asked: Proof[] = []
let world: World
beforeAll(async () => {
  world = await openWorld({
    enough: async (proof) => {
      asked.push(proof)
      return false
    },
  })
})
afterAll(() => world.close())

const open = () => world.sql('select * from platform.session')

describe('no method gets past the gate', () => {
  test('a link by mail', async () => {
    asked = []
    const personId = await world.person('Mina', 'mina@example.org')
    const visitor = await signInByMail(world, 'mina@example.org')
    expect(asked).toEqual([{ personId, method: 'mail-link' }])
    expect(visitor.status).toBe(403)
    expect(visitor.cookie('kampvuur_session')).toBeUndefined()
    expect(await open()).toEqual([])
  })

  test('a passkey', async () => {
    asked = []
    const personId = await world.person('Samira', null)
    const phone = new Authenticator(world.site.origin)
    const challengeOf = ({ options }: { options: unknown }) => options as { challenge: string }
    const adding = await beginAdding(world.house, { id: personId, name: 'Samira' })
    await finishAdding(world.house, personId, adding.ceremony, phone.create(challengeOf(adding)), 'telefoon')
    const visitor = await world.visitor().get('/sign-in')
    const { _csrf = '' } = visitor.form('/sign-in/passkey').values as Record<string, string>
    const begun = await world.visitor().post('/sign-in/passkey/begin', {})
    expect(begun.status).toBe(403) // without a form's token there is no ceremony
    await visitor.post('/sign-in/passkey/begin', { _csrf })
    const signing = JSON.parse(visitor.html) as { options: unknown; ceremony: string }
    const response = phone.get(challengeOf(signing))
    await visitor.post('/sign-in/passkey', { _csrf, ceremony: signing.ceremony, response })
    expect(asked).toEqual([{ personId, method: 'passkey', strong: true }])
    expect(visitor.status).toBe(403)
    expect(visitor.cookie('kampvuur_session')).toBeUndefined()
    expect(await open()).toEqual([])
  })

  test('the example', async () => {
    asked = []
    const personId = await world.person('Bos', null, 'bos')
    const proof = await proveExamplePerson(world.house, world.site, 'bos')
    if (!proof) throw new Error('not proved')
    const arrival = { device: '', requestId: 'r', stay: false }
    expect(await openSession(world.house, proof, arrival)).toEqual({ open: false })
    expect(asked).toEqual([{ personId, method: 'example' }])
    expect(await open()).toEqual([])
  })
})

test('a name is no proof outside the example', async () => {
  await world.person('Petra', null, 'petra')
  const { house, site } = world
  expect(await proveExamplePerson(house, { ...site, example: false }, 'petra')).toBeNull()
  expect(await proveExamplePerson(house, { ...site, production: true }, 'petra')).toBeNull()
  expect(await proveExamplePerson(house, site, 'nobody')).toBeNull()
})

test('the web’s own role cannot open a person’s session', async () => {
  const id = await world.person('Omar', null)
  const attempt = world.house.database.write(undefined, ({ db }) =>
    db
      .selectNoFrom((e) =>
        e
          .fn('platform.open_person_session', [
            e.val(id),
            e.val(Buffer.from('x')),
            e.val('mail-link'),
            e.val(''),
            e.val(new Date()),
          ])
          .as('id'),
      )
      .execute(),
  )
  await expect(attempt).rejects.toMatchObject({ code: '42501' })
})

test('nothing else in the code opens a person’s session', async () => {
  const found: string[] = []
  for await (const path of glob('src/**/*.{ts,tsx}')) {
    if (!path.endsWith('.test.ts') && (await readFile(path, 'utf8')).includes('open_person_session'))
      found.push(path)
  }
  expect(found).toEqual(['src/modules/people/sign-in/gate.ts'])
})
