import { createHash } from 'node:crypto'
import type { House } from '../commands/command.ts'
import { Invalid } from '../errors/errors.ts'
import { keepFile } from '../files/index.ts'
import type { NewKey } from '../sealing/seal.ts'
import type { Intake, Taken } from '../web/intake.ts'
import { cleanPassing } from './cleaning/clean-passing.ts'
import { inWords, type KeptPieces, pieceBytes } from './pieces.ts'

/** How large a recording may be where nobody who runs the house says otherwise, in bytes. */
const usual = 500 * 1024 * 1024

/** In whole megabytes, for who reads it. */
export const largest = ({ recordingLimit = usual }: Pick<House, 'recordingLimit'>): number =>
  Math.floor(recordingLimit / 1024 / 1024)

/** What a recording is kept by while nothing refers to it yet. */
interface Keeping {
  key: NewKey
  keep(sealed: Buffer): Promise<string>
  remove(fileId: string): Promise<void>
  /** In bytes. */
  most: number
}

/** A recording that was taken in: kept, and referred to by nothing yet. */
export type TakenRecording = Taken & KeptPieces

/** Takes in a recording of any size that the house allows. */
export const recordingIntake = (house: House): Intake =>
  takeIn({
    key: house.sealing.newKey(house.clock),
    keep: (sealed) => keepFile(house, sealed),
    remove: (fileId) => house.files.remove(fileId),
    most: house.recordingLimit ?? usual,
  })

/** Cleans it while it comes in, and keeps it part by part: each is sealed and written before the next one is looked at. */
export function takeIn({ key, keep, remove, most }: Keeping): Intake {
  const cleaning = cleanPassing()
  const sent = createHash('sha256')
  const fileIds: string[] = []
  let waiting: Buffer[] = []
  let [size, bytes, length] = [0, 0, 0]
  const write = async (part: Buffer) => {
    fileIds.push(await keep(key.seal(part)).catch(inWords('file')))
    bytes += part.length
  }
  const keepAll = async (out: readonly Buffer[]) => {
    for (const one of out) {
      waiting.push(one)
      length += one.length
    }
    if (length < pieceBytes) return
    const all = Buffer.concat(waiting)
    let at = 0
    for (; all.length - at >= pieceBytes; at += pieceBytes) await write(all.subarray(at, at + pieceBytes))
    waiting = [Buffer.from(all.subarray(at))]
    length -= at
  }
  const drop = async () => {
    // What cannot be removed now is swept: nothing refers to it.
    for (const fileId of fileIds.splice(0)) await remove(fileId).catch(() => {})
  }
  return {
    async write(chunk) {
      size += chunk.length
      if (size > most) throw new Invalid({ file: 'file.large' })
      sent.update(chunk)
      await keepAll(cleaning.push(Buffer.from(chunk)))
    },
    async end(): Promise<TakenRecording> {
      const { out, contentType, seconds } = cleaning.end()
      await keepAll(out)
      if (length > 0) await write(Buffer.concat(waiting))
      return { contentType, seconds, bytes, fileIds: [...fileIds], key, hash: sent.digest('hex'), drop }
    },
    drop,
  }
}
