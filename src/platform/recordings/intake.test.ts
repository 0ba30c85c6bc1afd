import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { FilesTrouble } from '../files/index.ts'
import { type TakenRecording, takeIn } from './intake.ts'
import { pieceBytes } from './pieces.ts'
import { anMp3, anMp4 } from './testing/sounds.ts'

const mega = 1024 * 1024
const key = { row: { id: randomUUID(), wrapped: Buffer.alloc(0), erased_at: null }, seal: Buffer.from }

/** A store that holds so many parts. */
function storeOf(room = Number.POSITIVE_INFINITY) {
  const all = new Map<string, Buffer>()
  return {
    all,
    key: key as never,
    async keep(sealed: Buffer) {
      if (all.size >= room) throw new FilesTrouble('full')
      const id = randomUUID()
      all.set(id, Buffer.from(sealed))
      return id
    },
    async remove(id: string) {
      all.delete(id)
    },
  }
}

/** A film of so many megabytes, without its last bytes. */
function film(megabytes: number): Buffer[] {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + megabytes * mega)
  head.write('mdat', 4, 'latin1')
  return [anMp4('vide'), head, ...Array.from({ length: megabytes }, () => randomBytes(mega))]
}

test('a film is kept in parts of the same length, in order', async () => {
  const store = storeOf()
  const intake = takeIn({ ...store, most: 50 * mega })
  const sent = film(5)
  for (const bytes of sent) await intake.write(bytes)
  const taken = (await intake.end()) as TakenRecording
  const parts = taken.fileIds.map((id) => store.all.get(id) ?? Buffer.alloc(0))
  expect(parts.slice(0, -1).map(({ length }) => length)).toEqual(Array(5).fill(pieceBytes))
  expect(taken).toMatchObject({ contentType: 'video/mp4', seconds: 42, bytes: Buffer.concat(sent).length })
  expect(
    Buffer.concat(parts)
      .subarray(-mega)
      .equals(sent.at(-1) ?? Buffer.alloc(0)),
  ).toBe(true)
  await taken.drop()
  expect(store.all.size).toBe(0)
})

test.each<[string, () => Buffer[], { room?: number; most?: number }, string]>([
  ['too large', () => film(9), {}, 'file.large'],
  ['no film', () => [Buffer.from('zomaar een zin die geen film is')], {}, 'file.unknown'],
  ['cut off', () => film(3).slice(0, -1), {}, 'file.unknown'],
  ['more than there is room for', () => film(6), { room: 3 }, 'file.full'],
  ['sound that is read whole', () => [anMp3(), Buffer.alloc(15 * mega)], { most: 99 }, 'file.large.sound'],
])('what is %s is said at the field, and nothing of it stays', async (_, sent, { room, most = 8 }, said) => {
  const store = storeOf(room)
  const intake = takeIn({ ...store, most: most * mega })
  const all = async () => {
    for (const bytes of sent()) await intake.write(bytes)
    await intake.end()
  }
  await expect(all()).rejects.toMatchObject({ fields: { file: said } })
  await intake.drop()
  expect(store.all.size).toBe(0)
})
