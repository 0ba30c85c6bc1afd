import { type Arrival, type Leaving, plainAddress } from '../../../modules/stories/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type Composed, compose } from './compose.ts'
import { fateOf } from './map/fate.ts'
import { namesOf, shortOf } from './map/known-as.ts'
import type { Left } from './map/left.ts'
import { ownAddresses } from './map/old-addresses.ts'
import { withPictures } from './map/pictures.ts'
import { lineOf } from './map/title.ts'
import type { ExportFile } from './read/export-file.ts'
import { type Post, postOf } from './read/post.ts'
import { orRefused } from './refused.ts'
import type { Report } from './report.ts'
import type { Survey } from './survey.ts'
import type { Gathered } from './uploads/gather.ts'

/** What one post comes to. */
export interface Ready extends Composed {
  /** What it may be known by. */
  names: readonly string[]
  language: Locale
  pictures: readonly Gathered[]
}

/** Where posts go: into the house, or, to try, nowhere. */
export interface Destination {
  take(ready: Ready, left: (what: Left) => void): Promise<Arrival>
  /** Takes back what is no longer for everybody to read. */
  takeBack(names: readonly string[], addresses: readonly string[]): Promise<Leaving>
}

export type Counts = Record<Arrival | 'left' | 'taken-back', number>

interface Parts {
  survey: Survey
  /** Of each post. */
  language(post: Post): Locale
  gather(wanted: Composed['pictures'], left: (what: Left) => void): Promise<Gathered[]>
  destination: Destination
  report: Report
}

/** Reads an export once more and brings each post where it goes; what stays behind is told. */
export async function passOver(
  file: ExportFile,
  parts: Parts,
  passed?: (bytes: number) => void,
): Promise<Counts> {
  const counts: Counts = {
    made: 0,
    renewed: 0,
    same: 0,
    'changed-here': 0,
    'gone-here': 0,
    left: 0,
    'taken-back': 0,
  }
  const seen = new Set<string>()
  for await (const record of file.read(passed)) {
    if (record.element !== 'item') continue
    const post = postOf(record)
    const told = new Map<string, Left>()
    const outcome = await bring(post, parts, seen, (what) => void told.set(`${what.key} ${what.name}`, what))
    if (outcome) counts[outcome] += 1
    if (told.size === 0) continue
    const title = lineOf(post.title)
    for (const what of told.values()) await parts.report.tell(post.line, title, what)
  }
  return counts
}

/** Whatever stands in one post, and whoever wrote it so, the others come. */
function composedFrom(work: () => Composed | undefined, left: (what: Left) => void): Composed | undefined {
  try {
    const composed = work()
    if (!composed) left({ key: 'wordpress.left.long' })
    return composed
  } catch (error) {
    left({ key: 'wordpress.left.unreadable', name: error instanceof Error ? error.message : String(error) })
    return undefined
  }
}

async function bring(
  post: Post,
  { survey, language, gather, destination }: Parts,
  seen: Set<string>,
  left: (what: Left) => void,
): Promise<keyof Counts | undefined> {
  const fate = fateOf(post)
  if (fate.kind !== 'story' && fate.kind !== 'left') return undefined
  const names = namesOf(post, survey.keepers, fate.kind === 'story')
  if (fate.kind === 'left') {
    const was = await orRefused(post, destination.takeBack(names, ownAddresses(post, survey.site)))
    left({ key: fate.why, name: post.type })
    if (was === 'taken-back') left({ key: 'wordpress.left.taken-back' })
    if (was === 'changed-here') left({ key: 'wordpress.left.still-here' })
    if (was === 'another') left({ key: 'wordpress.left.another' })
    return was === 'taken-back' ? was : 'left'
  }
  const known = shortOf(plainAddress(names.at(-1) ?? ''))
  if (seen.has(known)) {
    left({ key: 'wordpress.left.twice' })
    return 'left'
  }
  seen.add(known)
  let drawn = 0
  // Stands for a picture, the same each time that the same post is read.
  const stand = () => `00000000-0000-4000-8000-${(drawn++).toString(16).padStart(12, '0')}`
  const composed = composedFrom(() => compose(post, survey, stand, left), left)
  if (!composed) return 'left'
  if (post.comments > 0) left({ key: 'wordpress.left.comments', name: String(post.comments) })
  if (post.sticky) left({ key: 'wordpress.left.sticky' })
  if (!composed.publishedAt) left({ key: 'wordpress.came.undated' })
  const pictures = await gather(composed.pictures, left)
  const stands = new Map(pictures.map((picture) => [picture.id, picture.id]))
  if (withPictures(composed.document, stands).content.length === 0) {
    left({ key: 'wordpress.left.empty' })
    return 'left'
  }
  const ready = { ...composed, names, language: language(post), pictures }
  const arrival = await orRefused(post, destination.take(ready, left))
  if (arrival === 'changed-here' || arrival === 'gone-here') left({ key: `wordpress.left.${arrival}` })
  return arrival
}
