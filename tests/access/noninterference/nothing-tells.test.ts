// Covers: src/modules, src/design/layout, seeds, tests/access
// Takes: 2 minutes
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dialogueId } from '../../../seeds/load/ids.ts'
import { walkers } from '../model.ts'
import { type Compared, compared, nearAddresses, ownAddresses } from './alike.ts'
import { leaks } from './leaks.ts'
import { places, searches, secrets } from './secrets.ts'

// Two worlds that differ only in what somebody may not know answer that person alike: status, headers, bytes. Here at
// the places that hold a secret, as one of each standing; the deep suite asks everybody at every address.

let both: Compared
beforeAll(async () => {
  both = await compared()
})
afterAll(() => both.close())

const addresses = [
  ...new Set([...nearAddresses(places, secrets[0]?.ids ?? []), ...ownAddresses(secrets), ...searches]),
]

const standings = ['nobody', 'stranger', 'petra', 'card of Sjaak Reinders']

describe.each(walkers.filter(({ name }) => standings.includes(name)))('$name', (walker) => {
  test('cannot tell that there is something they may not know', async () => {
    expect(await both.told(walker, addresses)).toEqual([])
  })
})

test.each([...new Set(leaks.map(({ as }) => as))])(
  'a leak below the pages is told: %s finds two worlds',
  async (name) => {
    const walker = walkers.find((one) => one.name === name)
    if (!walker) throw new Error(`${name} is gone`)
    const opened = leaks.filter(({ as }) => as === name)
    expect(await both.toldOnceOpened(walker, opened)).toEqual(opened.map(({ of }) => of))
  },
)

test('one who may know it finds it: each secret with a page of its own is there for somebody', async () => {
  const world = await both.worldOf(secrets)
  const unseen: string[] = []
  for (const secret of secrets.filter(({ below = [] }) => below.length > 0)) {
    const knowing = walkers.filter((walker) => secret.knows(walker))
    const answers = await Promise.all(
      ownAddresses([secret]).flatMap((at) => knowing.map((one) => world.walk(one).once('GET', at))),
    )
    // What is sealed in it was never sealed: for who gets in it breaks.
    if (knowing.length > 0 && answers.every(({ status }) => status === 404)) unseen.push(secret.name)
  }
  // Its address is a code, which is not its name.
  expect(unseen).toEqual(['a question that waits for the stage'])
})

test('one who may know it can tell, where it has no page of its own', async () => {
  const joost = walkers.find(({ name }) => name === 'joost')
  if (!joost) throw new Error('Joost is gone')
  const world = await both.worldOf(secrets)
  const plain = await both.worldOf([])
  const pages = await Promise.all(
    [plain, world].map((one) => one.walk(joost).get(`/dialogues/${dialogueId('achter-glas')}/look-back`)),
  )
  expect(pages[0]?.html).not.toBe(pages[1]?.html)
})
