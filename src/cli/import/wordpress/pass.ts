import { type Arrival, type Leaving, plainAddress, type Standing } from '../../../modules/stories/index.ts'
import { toPlainText } from '../../../platform/documents/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type Composed, compose } from './compose.ts'
import { builderOf } from './content/kept-elsewhere.ts'
import { type InLanguage, languageOfPost } from './language/of-post.ts'
import { bylineOf } from './map/byline.ts'
import { fateOf, isOfAnotherKind } from './map/fate.ts'
import { namesOf, shortOf } from './map/known-as.ts'
import { isNotAtHand, tellWhatLacks } from './map/lacking.ts'
import { type Left, nameOf } from './map/left.ts'
import { ownAddresses } from './map/old-addresses.ts'
import { withPictures } from './map/pictures.ts'
import { lineOf } from './map/title.ts'
import type { ExportFile } from './read/export-file.ts'
import { type Post, postsOf } from './read/post.ts'
import { orRefused } from './refused.ts'
import type { Report } from './report.ts'
import type { Survey } from './survey.ts'
import type { Gathered } from './uploads/gather.ts'
import type { GatheredFile } from './uploads/gather-files.ts'

/** What one post comes to. */
export interface Ready extends Composed, InLanguage {
  /** What it may be known by. */
  names: readonly string[]
  /** The addresses that are its own. */
  own: readonly string[]
  pictures: readonly Gathered[]
  files: readonly GatheredFile[]
  /** There are more on its site, and not at hand. */
  lacks: boolean
}

/** Where posts go: into the house, or, to try, nowhere. */
export interface Destination {
  take(ready: Ready, left: (what: Left) => void): Promise<Arrival>
  /** Which of its pictures and files are here; undefined where nobody can tell. */
  standing(ready: Pick<Ready, 'names' | 'own'>): Promise<Standing | undefined>
  /** Takes back what is no longer for everybody to read. */
  takeBack(names: readonly string[], addresses: readonly string[]): Promise<Leaving>
}

export type Outcome = Arrival | 'left' | 'taken-back'
export type Counts = Record<Outcome, number> & {
  /** What came along with those that were made or renewed. */
  taken: { pictures: number; files: number }
}

interface Parts {
  survey: Survey
  /** Of all of them, where who imports says it. */
  language?: Locale | undefined
  gather(wanted: Composed['pictures'], left: (what: Left) => void): Promise<Gathered[]>
  gatherFiles(wanted: Composed['files'], left: (what: Left) => void): Promise<GatheredFile[]>
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
    'pictures-kept': 0,
    'pictures-missing': 0,
    left: 0,
    'taken-back': 0,
    taken: { pictures: 0, files: 0 },
  }
  const seen = new Map<string, string>()
  for await (const record of file.read(passed)) {
    if (record.element !== 'item') continue
    for (const post of postsOf(record, parts.survey.language)) {
      const told = new Map<string, Left>()
      const outcome = await bring(post, parts, seen, told, counts.taken)
      if (outcome) counts[outcome] += 1
      if (outcome === 'left') forgetCame(told)
      if (told.size === 0) continue
      const title = lineOf(post.title)
      for (const what of told.values()) await parts.report.tell(post.line, title, what)
    }
  }
  return counts
}

/** How it came says nothing of what stayed behind. */
function forgetCame(told: Map<string, Left>): void {
  for (const [name, { key }] of told) if (key.startsWith('wordpress.came.')) told.delete(name)
}

const namesFile = (told: ReadonlyMap<string, Left>, href: string) =>
  [...told.values()].some(({ key, name }) => name === href && key.startsWith('wordpress.left.document-'))

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

/** So that whoever exported can hand it to who wrote it. */
const whose = ({ creator, link }: Post, { authors }: Survey): Left => ({
  key: 'wordpress.left.whose',
  name: [bylineOf(creator, authors), link].filter(Boolean).join(', '),
})

async function bring(
  post: Post,
  { survey, language: given, gather, gatherFiles, destination }: Parts,
  seen: Map<string, string>,
  told: Map<string, Left>,
  taken: Counts['taken'],
): Promise<Outcome | undefined> {
  const left = (what: Left) => void told.set(nameOf(what), what)
  const fate = fateOf(post, survey.now, survey.types)
  if (fate.kind !== 'story' && fate.kind !== 'left') return undefined
  const names = namesOf(post, survey.keepers, fate.kind === 'story')
  if (fate.kind === 'left') {
    const isOther = isOfAnotherKind(fate.why)
    const was = isOther
      ? 'gone-here'
      : await orRefused(post, destination.takeBack(names, ownAddresses(post, survey.site)))
    left({ key: fate.why, name: fate.why === 'wordpress.left.ahead' ? post.dateGmt || post.date : post.type })
    if (!isOther && (post.creator || post.link)) left(whose(post, survey))
    if (was === 'taken-back') left({ key: 'wordpress.left.taken-back' })
    if (was === 'changed-here') left({ key: 'wordpress.left.still-here' })
    if (was === 'another') left({ key: 'wordpress.left.another' })
    return was === 'taken-back' ? was : 'left'
  }
  const known = shortOf(plainAddress(names.at(-1) ?? ''))
  const words = shortOf(`${post.title}\n${post.content}`)
  const before = seen.get(known)
  if (before !== undefined) {
    left({ key: before === words ? 'wordpress.left.twice' : 'wordpress.left.twice-other' })
    return 'left'
  }
  seen.set(known, words)
  let drawn = 0
  // Stands for a picture, the same each time that the same post is read.
  const stand = () => `00000000-0000-4000-8000-${(drawn++).toString(16).padStart(12, '0')}`
  const composed = composedFrom(() => compose(post, survey, stand, left), left)
  if (!composed) return 'left'
  if (post.comments > 0) left({ key: 'wordpress.left.comments', name: String(post.comments) })
  if (post.sticky) left({ key: 'wordpress.left.sticky' })
  const inLanguage = languageOfPost(post, toPlainText(composed.document), { survey, given, left })
  if (!composed.publishedAt) left({ key: 'wordpress.came.undated' })
  let lacks = false
  const gone = (what: Left) => {
    lacks ||= isNotAtHand(what)
    left(what)
  }
  const pictures = await gather(composed.pictures, gone)
  const files = await gatherFiles(composed.files, gone)
  const stands = new Map(pictures.map((picture) => [picture.id, picture.id]))
  if (withPictures(composed.document, stands).content.length === 0) {
    const builder = builderOf(post.elsewhere) ?? (post.fieldsBeside.length > 0 ? 'ACF' : undefined)
    left(builder ? { key: 'wordpress.left.builder', name: builder } : { key: 'wordpress.left.empty' })
    return 'left'
  }
  if (post.fieldsBeside.length > 0) left({ key: 'wordpress.left.fields', name: post.fieldsBeside.join(', ') })
  const own = ownAddresses(post, survey.site)
  const ready = { ...composed, ...inLanguage, names, own, pictures, files, lacks }
  const arrival = await orRefused(post, destination.take(ready, left))
  if (arrival === 'gone-here') told.clear()
  if (arrival === 'made' || arrival === 'renewed') {
    const lost = [...told.values()].map(({ key }) => key)
    taken.pictures += pictures.length - lost.filter((key) => key === 'wordpress.left.picture-unknown').length
    taken.files += files.filter(({ href }) => !namesFile(told, href)).length
  } else if (arrival !== 'gone-here') {
    const standing = await destination.standing(ready)
    if (standing) tellWhatLacks(told, ready, arrival, standing)
  }
  if (arrival !== 'made' && arrival !== 'renewed' && arrival !== 'same')
    left({ key: `wordpress.left.${arrival}` })
  return arrival
}
