import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '../../../../platform/database/connect.ts'
import { ask, makeWorld, startReadyFire, type World } from '../testing/world.ts'
import { invitationLetter } from './invitation.ts'

let world: World
let worker: Database
beforeAll(async () => {
  world = await makeWorld()
  worker = connect(world.test.database.worker)
})
afterAll(async () => {
  await worker?.close()
  await world?.test.close()
})

const movement = { name: 'Een stoel erbij', contactName: 'Lotte', contactPhone: '085 000 01 01' }
const site = { origin: 'https://kampvuur.example', example: false, production: true }

/** Writes the letter; `post` may fail, as when the mail server is away. */
const write = (ids: Record<string, string>, post: (body: string) => void = () => {}) =>
  worker.write(undefined, async ({ db }) => {
    const letter = await invitationLetter.write({ house: world.test.app.house, db, site, movement }, ids)
    post(letter?.body ?? '')
    return letter
  })

test('a letter that is tried again carries the code that may have arrived already, and is sent once', async () => {
  const id = await startReadyFire(world)
  const seatId = await ask(world, id, { name: 'Naima', email: 'naima@voorbeeld.example' })
  await world.toos.get(`/dialogues/${id}/prepare`)
  await world.toos.submit({})
  const ids = { seatId, letterId: randomUUID() }
  const codeIn = (body = '') => /\/i\/([0-9A-Z]{26})/.exec(body)?.[1] ?? ''
  let arrived = ''
  const failing = write(ids, (body) => {
    arrived = codeIn(body)
    throw new Error('the post took it, and its answer was lost')
  })
  await expect(failing).rejects.toThrow('answer was lost')
  expect((await world.test.visitor().get(`/i/${arrived}`)).status).toBe(404)
  expect(codeIn((await write(ids))?.body)).toBe(arrived)
  expect((await world.test.visitor().get(`/i/${arrived}`)).path).toBe('/invitation')
  expect(await write(ids)).toBeNull()
})

test('who has an account gets no code, and a fire that is no longer inviting sends no letter', async () => {
  const { test: app, toosId } = world
  const id = await startReadyFire(world)
  const seatId = await ask(world, id, { name: 'Daan', email: 'daan@voorbeeld.example' })
  const ids = { seatId, letterId: randomUUID() }
  expect(await write(ids)).toBeNull()
  await world.toos.get(`/dialogues/${id}/prepare`)
  await world.toos.submit({})
  await app.sql('update circles.seat set person_id = $1 where id = $2', [toosId, seatId])
  const letter = await write(ids)
  expect(letter?.body).toContain(`https://kampvuur.example/sign-in?next=%2Fdialogues%2F${id}`)
  expect(letter?.body).not.toContain('/i/')
})
