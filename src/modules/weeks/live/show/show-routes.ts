import { Absent } from '../../../../platform/errors/errors.ts'
import { openPiece, readParts } from '../../../../platform/recordings/index.ts'
import { bytes, inPieces } from '../../../../platform/web/answer.ts'
import type { Reads } from '../../../../platform/web/reads.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { ensureShow, isShown, whoSeesShow } from './policy.ts'
import { type FoundShow, pieceOf, showAt } from './queries.ts'
import { SharedParts } from './shared-parts.ts'

/** After so many parts it is asked anew whether it is still on stage. */
const askedAfter = 8

const shared = new SharedParts()

/** What only who leads sees yet. */
const reads: Reads = {
  thing: 'what a stage shows',
  id: async (visit) => (isShown(await ensureShow(visit)) ? undefined : (visit.params.id ?? null)),
}
const here = '/week/:week/sessions/:session/live/show/:id'
const declared = { method: 'GET', policy: whoSeesShow, thing: 'stage show', reads, does: 'read' } as const

/** Opens its parts one after the other; each is opened once for all who look at it. */
function opening({ house, params, reading }: Visit, show: FoundShow): (number: number) => Promise<Buffer> {
  let sent = 0
  return async (number) => {
    sent += 1
    if (sent % askedAfter === 0)
      await reading(async ({ db }) => {
        if (!(await showAt(db, params.week ?? '', params.session ?? '', show.id))) throw new Absent()
      })
    return shared.part(`${show.id} ${number}`, async () => {
      const piece = await reading(({ db }) => pieceOf(db, show.id, number))
      return openPiece(house, piece ?? {}, show)
    })
  }
}

/** What is on stage, as a file: one query, and no more for a part that others look at too. */
export const showFileRoutes: readonly Route[] = [
  route({
    ...declared,
    path: `${here}/file`,
    kind: 'export',
    async handle(visit) {
      const show = await ensureShow(visit)
      const { contentType, bytes: size } = show
      const open = opening(visit, show)
      return inPieces({
        ...{ size, contentType, headers: { 'content-disposition': 'inline' } },
        read: (start, end) => readParts(open, { start, end }),
      })
    },
  }),
  route({
    ...declared,
    path: `${here}/captions.vtt`,
    kind: 'export',
    async handle(visit) {
      const { captions, keyId, wrapped } = await ensureShow(visit)
      const text = captions && visit.house.sealing.open(keyId, wrapped, captions)
      if (!text) throw new Absent()
      return bytes({ body: text, contentType: 'text/vtt; charset=utf-8' })
    },
  }),
]
