import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Conflict } from '../../../platform/errors/errors.ts'
import { ledgerOf, noteDeciding, sayAgain, withdraw } from '../index.ts'
import { aroundTheFire, type Fire, type TestSeat } from '../spoken/testing/around-the-fire.ts'
import { decidingOf, noorSpeaks } from './testing/noor.ts'

let fire: Fire
let noor: TestSeat
let words: string
let mother: Buffer

beforeAll(async () => {
  fire = await aroundTheFire()
  await fire.sql('update circles.circle set movement_id = $1 where id <> $1', [fire.movement])
})
beforeEach(async () => {
  ;({ noor, words, mother } = await noorSpeaks(fire))
})

const { as, asked, young, how, mothers, choose, decideFor, holds, says, asksAgain } = decidingOf(() => ({
  fire,
  noor,
  words,
  mother,
}))

describe('a young person', () => {
  test('decides alone about who was there; what goes further waits for a parent', async () => {
    await young()
    await mothers()
    await choose('here')
    expect([await holds(), await asked()]).toEqual(['here', []])
    await choose('everyone')
    expect(await holds()).toBe('here')
    expect(await asked()).toMatchObject([{ audience: 'everyone', second: 'waits', words: null }])
    await says('yes')
    expect(await holds()).toBe('everyone')
  })

  test('let it go before saying their age: it rests, and opens with both', async () => {
    await choose('everyone')
    await young()
    expect([await holds(), await asksAgain()]).toEqual(['here', []])
    await mothers()
    await says('yes')
    expect(await holds()).toBe('everyone')
  })

  test('a parent who revokes closes it; who says yes again opens it again', async () => {
    await young()
    await mothers()
    await choose('organisation')
    await says('yes')
    await says('no')
    expect(await holds()).toBe('here')
    await says('yes')
    expect(await holds()).toBe('organisation')
  })

  test('their own no beats a parent’s yes, before it and after it', async () => {
    await young()
    await mothers()
    await choose('everyone')
    const [was] = await asked()
    await withdraw.execute(fire.house, as(noor.token), { contributionId: words })
    await expect(says('yes', was?.asked)).rejects.toThrow(Conflict)
    expect([await holds(), await asked()]).toEqual([null, []])
    await choose('everyone')
    await says('yes')
    await withdraw.execute(fire.house, as(noor.token), { contributionId: words })
    expect([await holds(), await asked()]).toEqual([null, []])
  })

  test('their narrower choice holds at once, and lets go of what waited', async () => {
    await young()
    await mothers()
    await choose('everyone')
    const [was] = await asked()
    await choose('here')
    await expect(says('yes', was?.asked)).rejects.toThrow(Conflict)
    expect(await holds()).toBe('here')
  })

  test('what waits for another purpose is taken back with the rest', async () => {
    await young()
    await mothers()
    await choose('here')
    await decideFor('publish', 'everyone', 'nobody')
    expect(await holds('publish')).toBe(null)
    const [was] = await asked()
    await withdraw.execute(fire.house, as(noor.token), { contributionId: words })
    await expect(says('yes', was?.asked)).rejects.toThrow(Conflict)
    expect(await holds('publish')).toBe(null)
  })

  test('under the youngest age nothing goes further, also not with a parent', async () => {
    await young('0-12')
    await mothers()
    await choose('everyone')
    expect(await asked()).toMatchObject([{ answerable: false }])
    await expect(says('yes')).rejects.toThrow(Conflict)
    expect(await holds()).toBe('here')
  })
})

describe('somebody’s ability to decide changes', () => {
  test('an earlier yes goes on holding and is asked again; the history is kept', async () => {
    await choose('everyone')
    await how('together')
    expect([await holds(), await asksAgain()]).toEqual(['everyone', ['talk-on']])
    await mothers()
    await sayAgain.execute(fire.house, as(noor.token), {
      ...{ contributionId: words, purpose: 'talk-on', seen: 'everyone' },
    })
    expect([await holds(), await asksAgain()]).toEqual(['everyone', []])
    await says('no')
    expect(await holds()).toBe('here')
    const { entries } = await fire.reading(noor.token, (db) => ledgerOf(db, words))
    expect(entries.map(({ audience, second }) => [audience, second])).toEqual([
      ['everyone', null],
      ['everyone', 'waits'],
      ['here', 'no'],
    ])
  })

  test('nothing is widened alone meanwhile, and the person’s own no holds at once', async () => {
    await choose('organisation')
    await how('together')
    await mothers()
    await choose('everyone')
    expect(await holds()).toBe('organisation')
    await says('yes')
    expect(await holds()).toBe('everyone')
    await withdraw.execute(fire.house, as(noor.token), { contributionId: words })
    expect(await holds()).toBe(null)
  })

  test('by themselves again: what waited does not open by it, and is asked', async () => {
    await how('together')
    await choose('everyone')
    await how('alone')
    expect([await holds(), await asksAgain()]).toEqual(['here', ['talk-on']])
    await sayAgain.execute(fire.house, as(noor.token), {
      ...{ contributionId: words, purpose: 'talk-on', seen: 'everyone' },
    })
    expect([await holds(), await asksAgain()]).toEqual(['everyone', []])
  })

  test('who says again how they decide is not asked again', async () => {
    await choose('everyone')
    await how('alone')
    expect(await asksAgain()).toEqual([])
    await how('together')
    await sayAgain.execute(fire.house, as(noor.token), {
      ...{ contributionId: words, purpose: 'talk-on', seen: 'everyone' },
    })
    await noteDeciding.execute(fire.house, as(noor.token), { how: 'together', present: 'Sanne' })
    expect(await asksAgain()).toEqual([])
  })

  test('what was said on an older page is not said again', async () => {
    await choose('everyone')
    await how('together')
    await choose('organisation')
    const again = sayAgain.execute(fire.house, as(noor.token), {
      ...{ contributionId: words, purpose: 'talk-on', seen: 'everyone' },
    })
    await expect(again).rejects.toThrow(Conflict)
  })
})
