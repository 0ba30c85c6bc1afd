import { createHash } from 'node:crypto'
import {
  bringFile,
  bringPicture,
  type Print,
  type TakenFile,
  type TakingOver,
} from '../../../modules/stories/index.ts'
import type { Document } from '../../../platform/documents/index.ts'
import { asUrls } from './map/as-urls.ts'
import { withFiles } from './map/files.ts'
import type { Left } from './map/left.ts'
import { withPictures } from './map/pictures.ts'
import { linksWithSite, withSite } from './map/with-site.ts'
import type { InMovement } from './movement.ts'
import type { Destination, Ready } from './pass.ts'

/**
 * Posts become articles: what an organisation told on its site is nobody's own story.
 * @param without the day of what has none
 */
export function intoHouse(
  taking: TakingOver,
  { db, clock, beside, site, giveWay }: InMovement,
  without: Date,
): Destination {
  // Where another site came first, links from post to post must not lead to its pages.
  const linked = (document: Document) => (taking.besideOthers ? linksWithSite(document, site) : document)
  const addressesOf = ({ addresses }: Ready) =>
    taking.besideOthers ? addresses.flatMap((one) => [one, withSite(one, site)]) : addresses
  const keep: KeepPicture = (storyId, file, alt) => bringPicture(beside, db, { storyId, file, alt })
  const resting = async <T>(work: Promise<T>) => {
    const done = await work
    await giveWay()
    return done
  }
  return {
    standing: ({ names, own }) => taking.standing(names, asUrls(own)),
    takeBack: (names, addresses) => resting(taking.takeBack(names, asUrls(addresses))),
    take: (ready, left) =>
      resting(
        taking.take(
          ready.names,
          asUrls(ready.own),
          printOf(ready),
          async (storyId) => {
            const kept = await keptOf(ready, storyId, keep, left)
            const files = await filesOf(ready, (file) => bringFile(beside, db, { storyId, file }), left)
            return {
              kind: 'article',
              language: ready.language,
              writtenIn: ready.writtenIn,
              title: ready.title,
              inShort: ready.inShort,
              document: withFiles(linked(withPictures(ready.document, kept)), files),
              bylines: ready.bylines,
              publishedAt: dayOf(ready, without, clock.now()),
              headings: ready.headings,
              addresses: asUrls(addressesOf(ready)),
              before: asUrls([...(ready.before ?? []), ...ready.usual]),
              pictures: stoodOf(ready, kept),
              files: stoodAt(files.values()),
            }
          },
          ({ pathname, search }) => left({ key: 'wordpress.came.shared-address', name: pathname + search }),
        ),
      ),
  }
}

/** The clock of the old site may be ahead of ours. */
const dayOf = ({ publishedAt }: Ready, without: Date, now: Date) =>
  publishedAt === null ? without : publishedAt > now ? now : publishedAt

/** Where each picture that is kept stood. */
const stoodOf = ({ pictures }: Ready, kept: ReadonlyMap<string, string>): Map<string, URL> =>
  new Map(
    pictures.flatMap(({ id, stood }) => {
      const [here, [address]] = [kept.get(id), asUrls([stood])]
      return here && address && stood !== '' ? [[here, address] as const] : []
    }),
  )

const stoodAt = (files: Iterable<KeptFile>): Map<string, URL> =>
  new Map([...files].flatMap(({ id, stood }) => asUrls([stood]).map((address) => [id, address] as const)))

interface KeptFile {
  id: string
  name: string
  stood: string
}

/** The files that are kept, by how the text leads to them. */
async function filesOf(
  { files }: Ready,
  bring: (file: TakenFile) => ReturnType<typeof bringFile>,
  left: (what: Left) => void,
): Promise<Map<string, KeptFile>> {
  const kept = new Map<string, KeptFile>()
  for (const { href, name, stood, bring: read } of files) {
    const brought = (await read(bring)) ?? { why: 'absent' as const }
    if ('id' in brought) kept.set(href, { id: brought.id, name, stood })
    else left({ key: `wordpress.left.document-${brought.why}`, name: href })
  }
  return kept
}

type KeepPicture = (storyId: string, file: Buffer, alt: string) => Promise<string | undefined>

async function keptOf(
  { pictures }: Ready,
  storyId: string,
  keep: KeepPicture,
  left: (what: Left) => void,
): Promise<Map<string, string>> {
  const kept = new Map<string, string>()
  for (const { id, src, alt, read } of pictures) {
    const found = await read()
    const picture = found.kind === 'found' ? await keep(storyId, found.bytes, alt) : undefined
    if (picture) kept.set(id, picture)
    else left({ key: 'wordpress.left.picture-unknown', name: src })
  }
  return kept
}

/** Two that are alike lay down the same, whatever their site calls them. */
function printOf({ pictures, files, names: _, own: __, usual: ___, lacks, ...rest }: Ready): Print {
  const seen = pictures.map(({ id, fingerprint }) => [id, fingerprint])
  const taken = files.map(({ href, fingerprint }) => [href, fingerprint])
  // What came before files did is the same as long as there are none.
  const content = taken.length > 0 ? [rest, seen, taken] : [rest, seen]
  return {
    ...{ content: hashOf(content), words: hashOf([rest]), lacks },
    pictures: pictures.length + files.length,
  }
}

const hashOf = (parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest()
