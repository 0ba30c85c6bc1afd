import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { connect } from '../../../../platform/database/connect.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { FilesTrouble, sweepLooseFiles } from '../../../../platform/files/index.ts'
import type { memoryStore } from '../../../../platform/files/testing/memory-store.ts'
import { anMp3 } from '../../../../platform/recordings/testing/sounds.ts'
import { erase } from '../../erase/erase.ts'
import { tell } from '../commands/tell.ts'
import { aroundTheFire } from '../testing/around-the-fire.ts'
import { cleanSound } from './clean-sound.ts'
import { keepTold } from './keep-told.ts'
import { moveMedia } from './move-media.ts'
import { findMedia, openMedia } from './queries.ts'

const fire = await aroundTheFire()
const { house } = fire
const store = house.files as ReturnType<typeof memoryStore>
const worker = connect(fire.database.worker)
const mina = await fire.atTable('Mina')
beforeEach(() => fire.sql('delete from contributions.speaker where place is not null'))

const kept = () => keepTold(house, cleanSound(anMp3()))
const tells = async () => {
  const told = await kept()
  const { contributionId } = await tell.execute(house, fire.asking(mina.token), { words: '', told })
  return { id: contributionId, fileId: told.fileId }
}
const byClock = (work: typeof moveMedia) =>
  worker.write(undefined, ({ db }) => work.run({ db, house, origin: '', post: async () => {} }))
const heard = async (id: string, token = mina.token) => {
  const found = await fire.reading(token, (db) => findMedia(db, id))
  return found && openMedia(house, found)
}
const later = () => fire.sql("update platform.kept_file set announced_at = announced_at - interval '2 hours'")

test('what is told stands sealed in a file that is named after nothing', async () => {
  const { id, fileId } = await tells()
  const file = store.all.get(fileId)
  expect(file?.includes('ID3') || file?.includes(anMp3().subarray(-200))).toBe(false)
  expect(await heard(id)).toEqual(cleanSound(anMp3()).body)
  expect(
    await fire.sql('select body from contributions.contribution_media where contribution_id = $1', [id]),
  ).toEqual([{ body: null }])
})

test('a file whose words never came is swept after an hour, and not before', async () => {
  const { fileId } = await kept()
  await byClock(sweepLooseFiles)
  expect(store.all.has(fileId)).toBe(true)
  await later()
  await byClock(sweepLooseFiles)
  expect(store.all.has(fileId)).toBe(false)
  // Too late for words to refer to it: nothing refers to what is not there.
  const told = await kept()
  await later()
  await byClock(sweepLooseFiles)
  await expect(tell.execute(house, fire.asking(mina.token), { words: '', told })).rejects.toBeInstanceOf(
    Absent,
  )
})

test('what is refused leaves a file that is swept; what is kept stays, however old it is', async () => {
  const before = await tells()
  await tells()
  await tells()
  const told = await kept()
  await expect(tell.execute(house, fire.asking(mina.token), { words: '', told })).rejects.toMatchObject({
    fields: { words: 'sentence.three' },
  })
  await later()
  await byClock(sweepLooseFiles)
  expect([store.all.has(told.fileId), store.all.has(before.fileId)]).toEqual([false, true])
  expect((await heard(before.id))?.length).toBeGreaterThan(100)
})

test('what is erased is unreadable at once, and its file goes', async () => {
  const { id, fileId } = await tells()
  const found = await fire.reading(mina.token, (db) => findMedia(db, id))
  await erase.execute(house, fire.asking(mina.token), { contributionId: id })
  expect(await heard(id)).toBeUndefined()
  // Who still holds the bytes opens nothing: the key is gone.
  const [key] = await fire.sql('select wrapped from platform.sealing_key where id = $1', [found?.keyId])
  expect(key).toEqual({ wrapped: null })
  await byClock(sweepLooseFiles)
  expect(store.all.has(fileId)).toBe(false)
})

test('a file that is gone is nothing to hear; a store that does not answer is not that', async () => {
  const { id, fileId } = await tells()
  const bytes = store.all.get(fileId) as Buffer
  store.all.delete(fileId)
  expect(await heard(id)).toBeUndefined()
  store.all.set(fileId, bytes)
  const get = store.get
  store.get = () => Promise.reject(new FilesTrouble('away'))
  await expect(heard(id)).rejects.toBeInstanceOf(FilesTrouble)
  store.get = get
})

test('where there is no room it is said at the field and nothing is kept', async () => {
  const put = store.put
  store.put = () => Promise.reject(new FilesTrouble('full'))
  const before = store.all.size
  await expect(kept()).rejects.toMatchObject({ fields: { media: 'media.full' } })
  store.put = put
  expect(store.all.size).toBe(before)
})

test('nobody takes a file for their words that others wait for or have', async () => {
  const { fileId } = await tells()
  const other = await fire.atTable('Ans')
  const { contributionId } = await tell.execute(house, fire.asking(other.token), {
    words: '',
    told: await kept(),
  })
  await fire.sql('delete from contributions.contribution_media where contribution_id = $1', [contributionId])
  const hang = (file: string) =>
    house.database
      .write(other.token, ({ db }) =>
        sql`insert into contributions.contribution_media (contribution_id, number, kind, content_type, file_id)
          select id, current_version, 'sound', 'audio/mpeg', ${file} from contributions.contribution
          where id = ${contributionId}`.execute(db),
      )
      .catch((error: { code?: string }) => error.code)
  expect(await hang(fileId)).toMatch(/^(23505|42501)$/)
  expect(await hang(randomUUID())).toBe('42501')
})

test('what stood in a row moves to a file as it is, some at a time, and is heard all along', async () => {
  const made = await Promise.all([tells(), tells(), tells()])
  for (const { id, fileId } of made) {
    const sealed = store.all.get(fileId)
    await fire.sql(
      'update contributions.contribution_media set body = $2, file_id = null where contribution_id = $1',
      [id, sealed],
    )
    expect(await heard(id)).toEqual(cleanSound(anMp3()).body)
  }
  // Cut off halfway: the row holds what it held, and the next time it goes on.
  const put = store.put
  let times = 0
  store.put = (id, sealed) => (times++ === 1 ? Promise.reject(new FilesTrouble('away')) : put(id, sealed))
  await expect(byClock(moveMedia)).rejects.toBeInstanceOf(FilesTrouble)
  for (const { id } of made) expect(await heard(id)).toEqual(cleanSound(anMp3()).body)
  store.put = put
  await byClock(moveMedia)
  await byClock(moveMedia)
  const left = await fire.sql('select from contributions.contribution_media where body is not null')
  expect(left).toEqual([])
  for (const { id } of made) expect(await heard(id)).toEqual(cleanSound(anMp3()).body)
  await later()
  await byClock(sweepLooseFiles)
  const known = await fire.sql<{ id: string }>('select file_id as id from contributions.contribution_media')
  expect([...store.all.keys()].sort()).toEqual(known.map(({ id }) => id).sort())
})
