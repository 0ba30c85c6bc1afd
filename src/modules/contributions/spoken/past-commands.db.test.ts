import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { speak } from './commands/speak.ts'
import { aroundTheFire, type Fire, type TestSeat } from './testing/around-the-fire.ts'
import { sayingAround } from './testing/saying.ts'

let fire: Fire
let mina: TestSeat
beforeAll(async () => {
  fire = await aroundTheFire()
  mina = await fire.atTable('Mina')
})

const { does } = sayingAround(() => fire)

test('past the commands, the database still refuses', async () => {
  const who = await fire.atTable('Sterk')
  const said = await does(speak, who, { words: 'van mij' })
  const refused = /row-level security|permission denied|not around the same fire/
  const attempt = (by: TestSeat, work: Parameters<typeof fire.house.database.write>[1]) =>
    expect(fire.house.database.write(by.token, work)).rejects.toThrow(refused)
  // Somebody else's yes.
  for (const decider of [who.id, mina.id]) {
    await attempt(mina, ({ db }) =>
      db
        .insertInto('contributions.consent_entry')
        .values({
          contribution_id: said.contributionId,
          audience: 'everyone',
          decided_by_seat_id: decider,
          present_seat_id: mina.id,
        })
        .execute(),
    )
  }
  // A sentence that starts with an audience, or in another house.
  const start = (more: object) => ({
    id: randomUUID(),
    circle_id: fire.fire,
    organisation_id: fire.organisation,
    state: 'confirmed' as const,
    ...more,
  })
  await attempt(mina, ({ db }) =>
    db
      .insertInto('contributions.contribution')
      .values(start({ audience: 'everyone' }))
      .execute(),
  )
  await attempt(mina, ({ db }) =>
    db
      .insertInto('contributions.contribution')
      .values(start({ organisation_id: fire.movement }))
      .execute(),
  )
  // Written by another and confirmed in one go.
  await attempt(mina, async ({ db }) => {
    const row = start({})
    await db.insertInto('contributions.contribution').values(row).execute()
    await db
      .insertInto('contributions.speaker')
      .values({ contribution_id: row.id, speaker_seat_id: who.id, writer_seat_id: mina.id, way: 'paper' })
      .execute()
  })
  // Somebody else's sentence taken as one's own: it has a speaker already.
  await expect(
    fire.house.database.write(mina.token, ({ db }) =>
      db
        .insertInto('contributions.speaker')
        .values({
          contribution_id: said.contributionId,
          speaker_seat_id: mina.id,
          writer_seat_id: null,
          way: 'own-device',
        })
        .execute(),
    ),
  ).rejects.toThrow(/row-level security|duplicate key/)
})
