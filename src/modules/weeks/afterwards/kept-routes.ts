import { Absent } from '../../../platform/errors/errors.ts'
import { asCues, asVtt, type Cue, readPieces, slideKinds } from '../../../platform/recordings/index.ts'
import { bytes, inPieces, page } from '../../../platform/web/answer.ts'
import type { Reads } from '../../../platform/web/reads.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { askedAbout } from './asked.ts'
import { KeepsakePage } from './pages/KeepsakePage.tsx'
import { keepsakeHere, whoSeesKeepsake } from './policy.ts'
import { keepsakeAt, piecesOf, speakersAt } from './queries.ts'
import { saidIn } from './said.ts'

const base = '/week/:week/kept/:id'

/** What not everybody may see yet. */
const reads: Reads = {
  thing: 'keepsake',
  async id({ db, params }) {
    const keepsake = await keepsakeAt(db, params.week ?? '', params.id ?? '')
    return keepsake?.everyone ? undefined : params.id
  },
}
const shared = { method: 'GET', policy: whoSeesKeepsake, thing: 'keepsake', reads, does: 'read' } as const

/** A track for a player, from what is said. */
const track = (name: string, cuesOf: (visit: Visit) => Promise<Cue[]>): Route =>
  route({
    ...shared,
    path: `${base}/${name}.vtt`,
    kind: 'export',
    async handle(visit) {
      const cues = await cuesOf(visit)
      if (cues.length === 0) throw new Absent()
      return bytes({ body: asVtt(cues), contentType: 'text/vtt; charset=utf-8' })
    },
  })

/** How its name ends where one takes it along; undefined where it plays in its page. */
const endingOf = (contentType: string): string | undefined =>
  Object.hasOwn(slideKinds, contentType) ? slideKinds[contentType as keyof typeof slideKinds] : undefined

export const keptRoutes: readonly Route[] = [
  route({
    ...shared,
    path: base,
    kind: 'page',
    async handle(visit) {
      const { db, house, locale, site, url } = visit
      const keepsake = await keepsakeHere(visit)
      const [speakers, asked] = await Promise.all([
        speakersAt(db, keepsake.sessionId),
        askedAbout(db, keepsake.id),
      ])
      return page({
        title: keepsake.title,
        door: 'agenda',
        islands: ['keepsake-chapters'],
        body: KeepsakePage({
          ...{ locale, keepsake, speakers, asked },
          said: saidIn(house.sealing, keepsake),
          address: `${site.origin}${url.pathname}`,
        }),
      })
    },
  }),
  route({
    ...shared,
    path: `${base}/file`,
    kind: 'export',
    async handle(visit) {
      const { db, house } = visit
      const { id, title, contentType, bytes: size, keyId, wrapped } = await keepsakeHere(visit)
      const pieces = await piecesOf(db, id)
      const [first] = pieces
      // Only a plain "not there" is nothing; a store that does not answer is away.
      if (!first || !wrapped || (first.fileId && !(await house.files.has(first.fileId)))) throw new Absent()
      const ending = endingOf(contentType)
      const name = encodeURIComponent(title).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
      return inPieces({
        ...{ size, contentType },
        headers: {
          'content-disposition': ending ? `attachment; filename*=UTF-8''${name}.${ending}` : 'inline',
        },
        read: (start, end) => readPieces(house, { pieces, keyId, wrapped }, { start, end }),
      })
    },
  }),
  track('captions', async (visit) => [...saidIn(visit.house.sealing, await keepsakeHere(visit)).captions]),
  track('chapters', async (visit) => {
    const keepsake = await keepsakeHere(visit)
    return asCues(saidIn(visit.house.sealing, keepsake).chapters, keepsake.seconds)
  }),
]
