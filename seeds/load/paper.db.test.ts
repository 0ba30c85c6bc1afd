import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf, wordMac } from '../../src/platform/codes/codes.ts'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { deriveKey } from '../../src/platform/secrets/master-key.ts'
import { testMasterKey } from '../../tests/support/postgres.ts'
import { contributionId, seatId } from './ids.ts'
import { type LoadedExample, loadedExample } from './testing.ts'

let example: LoadedExample
beforeAll(async () => {
  example = await loadedExample()
})
afterAll(() => example.close())

interface Paper {
  name: string
  kind: 'card' | 'invitation'
  code: string
  word: string | null
  seat_id: string
}
const papers = () =>
  example.readAs<Paper>(null, 'select name, kind, code, word, seat_id from example.paper order by position')

/** Opens a seat as the pages do, and reads which of their own words its owner finds there. */
function open({ kind, code, seat_id }: Paper, word: string) {
  const token = randomUUID()
  const mac = wordMac(deriveKey(testMasterKey, 'card-word'), seat_id, word)
  return withClient(example.web, async (client) => {
    const { rows } = await client.query<{ seat: string | null }>(
      "select circles.enter_with_code($1, $2, $3, $4, 'test', now() + interval '1 hour') as seat",
      [hashOf(code), kind, mac, hashOf(token)],
    )
    await client.query('begin')
    await client.query('select platform.act_as($1)', [token])
    const own = await client.query<{ id: string }>('select contributions.my_contributions() as id')
    return { seat: rows[0]?.seat ?? null, own: own.rows.map(({ id }) => id).sort() }
  })
}

test('the paper on the demo page opens the seat it names, with the word its owner chose', async () => {
  const expected: Record<string, string[]> = {
    'mevrouw Van Beek': [1, 8, 13].map((n) => contributionId('de-deur-naar-de-tuin', n)),
    'Els Claassen': [3, 10].map((n) => contributionId('de-taxi-van-twintig-voor-drie', n)), // also what she took back
    'Marja de Wit': [1, 8].map((n) => contributionId('wie-heeft-mijn-trui-aan', n)),
    'Wilma Oosterhof': [],
  }
  for (const paper of await papers()) {
    const opened = await open(paper, paper.word ?? '')
    expect(opened, paper.name).toEqual({ seat: paper.seat_id, own: expected[paper.name]?.sort() })
  }
})

test('a card stays shut for another word, and for somebody else’s', async () => {
  const [card, other] = await papers()
  if (!card || !other) throw new Error('no paper')
  for (const word of ['', 'pool', other.word ?? ''])
    expect(await open(card, word)).toEqual({ seat: null, own: [] })
  expect(card.seat_id).toBe(seatId('de-deur-naar-de-tuin', card.name))
})
