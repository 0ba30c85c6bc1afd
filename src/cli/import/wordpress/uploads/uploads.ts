import { constants } from 'node:fs'
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CliProblem } from '../../../problem.ts'

/** The folder with the pictures of the old site. Nothing outside it is opened, whatever the export names. */
export interface Uploads {
  /** The first of these that is there: a picture, whole. */
  find(places: readonly string[]): Promise<Found>
  /** The same of a file of any size, as `work` reads it. */
  read<T>(places: readonly string[], work: (file: OpenFile) => Promise<T>): Promise<Read<T>>
}

/** A file while it is open. */
export interface OpenFile {
  /** In bytes. */
  size: number
  whole(): Promise<Buffer>
  pieces(): AsyncIterable<Buffer>
}

export type Read<T> = { kind: 'found'; bytes: T } | NotFound
export type Found = Read<Buffer>
interface NotFound {
  kind: 'absent' | 'outside' | 'large'
}

/** @throws CliProblem when it is no folder */
export async function openUploads(folder: string, largest: number): Promise<Uploads> {
  const root = await realpath(folder).catch(() => undefined)
  if (!root || !(await stat(root)).isDirectory())
    throw new CliProblem('wordpress.no-uploads', { path: folder })
  const read: Uploads['read'] = (places, work) => first(root, places, work)
  return {
    read,
    async find(places) {
      const found = await read(places, async (file) => (file.size > largest ? undefined : await file.whole()))
      if (found.kind !== 'found') return found
      return found.bytes ? { kind: 'found', bytes: found.bytes } : { kind: 'large' }
    },
  }
}

async function first<T>(root: string, places: readonly string[], work: Work<T>): Promise<Read<T>> {
  let worst: NotFound = { kind: 'absent' }
  for (const place of places.flatMap(writings)) {
    const found = await look(root, place, work)
    if (found.kind === 'found') return found
    if (found.kind !== 'absent') worst = found
  }
  if (worst.kind !== 'absent') return worst
  // Some servers of before did not tell large letters from small ones.
  for (const place of places) {
    const other = await inOtherLetters(root, place)
    const found = other === undefined ? worst : await look(root, other, work)
    if (found.kind !== 'absent') return found
  }
  return worst
}

type Work<T> = (file: OpenFile) => Promise<T>

/** What is called the same in the same folder, but for large and small letters; undefined where that is none or several. */
async function inOtherLetters(root: string, place: string): Promise<string | undefined> {
  const segments = safeSegments(place)
  const name = segments?.pop()
  if (!segments || name === undefined) return undefined
  const folder = join(root, ...segments)
  if ((await realpath(folder).catch(() => undefined)) !== folder) return undefined
  const names = await readdir(folder).catch(() => [])
  const same = names.filter((one) => plainName(one) === plainName(name))
  return same.length === 1 && same[0] !== undefined ? [...segments, same[0]].join('/') : undefined
}

const plainName = (name: string) => name.normalize('NFC').toLowerCase()

/** Folders that came from another system may write an é as two signs. */
const writings = (place: string) => [...new Set([place, place.normalize('NFC'), place.normalize('NFD')])]

async function look<T>(root: string, place: string, work: Work<T>): Promise<Read<T>> {
  const segments = safeSegments(place)
  if (!segments) return { kind: 'outside' }
  const file = await opened(join(root, ...segments))
  if (file === 'absent' || file === 'outside') return { kind: file }
  try {
    const found = await file.stat()
    if (!found.isFile()) return { kind: 'outside' }
    const bytes = await work({
      size: found.size,
      whole: () => unlessUnread(file.readFile()),
      pieces: () => file.createReadStream({ autoClose: false, start: 0, highWaterMark: 1024 * 1024 }),
    })
    return { kind: 'found', bytes }
  } catch (error) {
    if (error instanceof Unread) return { kind: 'absent' }
    throw error
  } finally {
    await file.close()
  }
}

async function opened(path: string): Promise<FileHandle | 'absent' | 'outside'> {
  try {
    // A link leads elsewhere, also where it only means to lead to the next folder.
    if ((await realpath(path)) !== path) return 'outside'
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch {
    return 'absent'
  }
}

/** The disk gives it no more. */
class Unread extends Error {}

const unlessUnread = (bytes: Promise<Buffer>) =>
  bytes.catch((error: unknown) => {
    throw new Unread('unread', { cause: error })
  })

/** The steps of a path that stays below where it begins; undefined for every other. */
export function safeSegments(place: string): string[] | undefined {
  if (place.length > 1000 || /[\p{Cc}\\]/u.test(place) || place.startsWith('/')) return undefined
  const segments = place.split('/')
  return segments.some((step) => step === '' || step === '.' || step === '..') ? undefined : segments
}
