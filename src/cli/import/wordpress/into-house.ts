import { createHash } from 'node:crypto'
import { bringPicture, type TakingOver } from '../../../modules/stories/index.ts'
import { asUrls } from './map/as-urls.ts'
import type { Left } from './map/left.ts'
import { withPictures } from './map/pictures.ts'
import type { InMovement } from './movement.ts'
import type { Destination, Ready } from './pass.ts'

/** Posts become articles: what an organisation told on its site is nobody's own story. */
export function intoHouse(taking: TakingOver, { db, clock, beside }: InMovement): Destination {
  const keep: KeepPicture = (storyId, file, alt) => bringPicture(beside, db, { storyId, file, alt })
  return {
    takeBack: (names, addresses) => taking.takeBack(names, asUrls(addresses)),
    take: (ready, left) =>
      taking.take(
        ready.names,
        fingerprintOf(ready),
        async (storyId) => ({
          kind: 'article',
          language: ready.language,
          title: ready.title,
          inShort: ready.inShort,
          document: withPictures(ready.document, await keptOf(ready, storyId, keep, left)),
          bylines: ready.bylines,
          publishedAt: ready.publishedAt ?? clock.now(),
          headings: ready.headings,
          addresses: asUrls(ready.addresses),
        }),
        ({ pathname, search }) => left({ key: 'wordpress.came.shared-address', name: pathname + search }),
      ),
  }
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
function fingerprintOf({ pictures, names: _, ...rest }: Ready): Buffer {
  const seen = pictures.map(({ id, fingerprint }) => [id, fingerprint])
  return createHash('sha256')
    .update(JSON.stringify([rest, seen]))
    .digest()
}
