import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { circleId, dialogueId } from '../../../seeds/load/ids.ts'
import { walkers } from '../model.ts'
import { type Compared, compared, everyAddress } from './alike.ts'
import { places, secrets } from './secrets.ts'

// Two worlds that differ only in what somebody may not know answer that person alike: status, headers, bytes. Here at
// the places that hold a secret, as one of each standing; the deep suite asks everybody at every address.

let both: Compared
beforeAll(async () => {
  both = await compared()
})
afterAll(() => both.close())

const ids = [secrets[0], secrets.at(-3)].flatMap((secret) => secret?.ids ?? [])
const near = [
  ...places.flatMap((slug) => [dialogueId(slug), circleId(slug), `/circles/${slug}`]),
  '/people/persons/',
  ...ids,
]
const addresses = everyAddress(ids).filter(
  (address) => near.some((place) => address.includes(place)) || !/[0-9a-f]{8}-/.test(address),
)

const standings = ['nobody', 'stranger', 'anne', 'joost', 'petra', 'card of Sjaak Reinders']

describe.each(walkers.filter(({ name }) => standings.includes(name)))('$name', (walker) => {
  test('cannot tell that there is something they may not know', async () => {
    expect(await both.told(walker, addresses)).toEqual([])
  }, 240_000)
})

test('a leak below the pages is told: one policy too many makes a stranger’s worlds two', async () => {
  const stranger = walkers.find(({ name }) => name === 'stranger')
  if (!stranger) throw new Error('the stranger is gone')
  const leak = 'create policy leak on contributions.contribution for select to kampvuur_web using (true)'
  const lookBack = `/dialogues/${dialogueId('achter-glas')}/look-back`
  expect(await both.told(stranger, [lookBack], leak)).toHaveLength(1)
})

test('one who may know it can tell: the secrets are there', async () => {
  const joost = walkers.find(({ name }) => name === 'joost')
  if (!joost) throw new Error('Joost is gone')
  const world = await both.worldOf(secrets)
  const plain = await both.worldOf([])
  const pages = await Promise.all(
    [plain, world].map((one) => one.walk(joost).get(`/dialogues/${dialogueId('achter-glas')}/look-back`)),
  )
  expect(pages[0]?.html).not.toBe(pages[1]?.html)
})
