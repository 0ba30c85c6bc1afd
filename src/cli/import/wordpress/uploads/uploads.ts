import { constants } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CliProblem } from '../../../problem.ts'

/** The folder with the pictures of the old site. Nothing outside it is opened, whatever the export names. */
export interface Uploads {
  /** The first of these that is there. */
  find(places: readonly string[]): Promise<Found>
}

export type Found = { kind: 'found'; bytes: Buffer } | { kind: 'absent' | 'outside' | 'large' }

/** @throws CliProblem when it is no folder */
export async function openUploads(folder: string, largest: number): Promise<Uploads> {
  const root = await realpath(folder).catch(() => undefined)
  if (!root || !(await stat(root)).isDirectory())
    throw new CliProblem('wordpress.no-uploads', { path: folder })
  return {
    async find(places) {
      let worst: Found = { kind: 'absent' }
      for (const place of places.flatMap(writings)) {
        const found = await look(root, place, largest)
        if (found.kind === 'found') return found
        if (found.kind !== 'absent') worst = found
      }
      if (worst.kind !== 'absent') return worst
      // Some servers of before did not tell large letters from small ones.
      for (const place of places) {
        const other = await inOtherLetters(root, place)
        const found = other === undefined ? worst : await look(root, other, largest)
        if (found.kind !== 'absent') return found
      }
      return worst
    },
  }
}

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

async function look(root: string, place: string, largest: number): Promise<Found> {
  const segments = safeSegments(place)
  if (!segments) return { kind: 'outside' }
  const path = join(root, ...segments)
  try {
    // A link leads elsewhere, also where it only means to lead to the next folder.
    if ((await realpath(path)) !== path) return { kind: 'outside' }
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const found = await file.stat()
      if (!found.isFile()) return { kind: 'outside' }
      if (found.size > largest) return { kind: 'large' }
      return { kind: 'found', bytes: await file.readFile() }
    } finally {
      await file.close()
    }
  } catch {
    return { kind: 'absent' }
  }
}

/** The steps of a path that stays below where it begins; undefined for every other. */
export function safeSegments(place: string): string[] | undefined {
  if (place.length > 1000 || /[\p{Cc}\\]/u.test(place) || place.startsWith('/')) return undefined
  const segments = place.split('/')
  return segments.some((step) => step === '' || step === '.' || step === '..') ? undefined : segments
}
