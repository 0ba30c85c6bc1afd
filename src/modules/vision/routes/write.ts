import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { documentsOf } from '../../about-us/index.ts'
import { takeRemarkAway, tellMakers, writeRemark } from '../commands/remark.ts'
import { letLookBeRead, takeLookAway, writeLook } from '../commands/write-look.ts'
import { visionWords } from '../locales/index.ts'
import { BesidePage } from '../pages/BesidePage.tsx'
import { WritePage } from '../pages/WritePage.tsx'
import { piecesOf } from '../pieces.ts'
import { takesLookAway, watchedPlace, writesLook } from '../place.ts'
import { looksOf, remarksIn } from '../queries.ts'
import { things } from '../schema.ts'

const path = '/circles/:slug/vision/:look'
const thing = 'vision check'

async function lookOf({ db, house, params }: Visit) {
  const [place, [look]] = await Promise.all([
    watchedPlace(db, params.slug ?? ''),
    looksOf(db, house.sealing, params.slug ?? '', params.look),
  ])
  if (!look) throw new Absent()
  return { place, look }
}

async function desk(visit: Visit, form: FormState) {
  const { db, house, locale } = visit
  const { place, look } = await lookOf(visit)
  const [documents, pieces, remarks] = await Promise.all([
    documentsOf(db, place.id),
    piecesOf(db, { movementId: place.id, fromDay: look.fromDay }),
    remarksIn(db, house.sealing, look.id),
  ])
  return page({
    title: visionWords(locale)('write.title'),
    door: 'people',
    body: WritePage({ locale, form, place, look, documents, pieces, remarks }),
  })
}

async function pieceAt({ db, params }: Visit, movementId: string) {
  const found = await piecesOf(db, { movementId, ids: [params.piece ?? ''] })
  const piece = found.find((one) => one.thing === params.thing)
  if (!piece) throw new Absent()
  return piece
}

async function beside(visit: Visit, form: FormState) {
  const { db, locale } = visit
  const { place, look } = await lookOf(visit)
  const [piece, documents] = await Promise.all([pieceAt(visit, place.id), documentsOf(db, place.id)])
  return page({
    title: visionWords(locale)('beside.title', { title: piece.title }),
    door: 'people',
    body: BesidePage({ locale, form, place, look, piece, documents }),
  })
}

const ofLook = ({ params }: Visit) => ({ slug: params.slug, look: params.look })
const back = (
  { params, locale }: Visit,
  said: 'whole.saved' | 'tell.done' | 'remark.away.done' | 'beside.saved',
) => redirect(`/circles/${params.slug}/vision/${params.look}/write`, { flash: visionWords(locale)(said) })

/** Looking: what came, what one writes beside it, and letting it be read. */
export const writeRoutes: readonly Route[] = [
  ...formRoutes({
    path: `${path}/write`,
    policy: writesLook,
    thing,
    reads: { thing: 'what makers say back', id: ({ params }) => params.look ?? null },
    show: desk,
    command: writeLook,
    input: (visit) => ({ ...visit.posted, ...ofLook(visit), version: fieldOf(visit.posted, '_version') }),
    done: (_, visit) => back(visit, 'whole.saved'),
  }),
  ...formRoutes({
    path: `${path}/beside/:thing/:piece`,
    policy: {
      name: 'writes-beside',
      async admit(visit) {
        const { params } = visit
        const admission = await writesLook.admit(visit)
        if (admission !== 'admitted') return admission
        const { place } = await lookOf(visit)
        if (!things.some((one) => one === params.thing)) return 'absent'
        return pieceAt(visit, place.id).then(
          () => 'admitted' as const,
          () => 'absent' as const,
        )
      },
    },
    thing: 'vision remark',
    show: beside,
    command: writeRemark,
    input: (visit) => ({
      ...{ ...visit.posted, ...ofLook(visit) },
      ...{ thing: visit.params.thing, piece: visit.params.piece },
    }),
    done: (_, visit) => back(visit, 'beside.saved'),
  }),
  actionRoute({
    path: `${path}/remarks/:remark/away`,
    policy: writesLook,
    thing: 'vision remark',
    show: desk,
    command: takeRemarkAway,
    input: (visit) => ({ ...ofLook(visit), remark: visit.params.remark }),
    done: (_, visit) => back(visit, 'remark.away.done'),
  }),
  actionRoute({
    path: `${path}/tell`,
    policy: writesLook,
    thing: 'vision remark',
    show: desk,
    command: tellMakers,
    input: ofLook,
    done: (_, visit) => back(visit, 'tell.done'),
  }),
  actionRoute({
    path: `${path}/read`,
    policy: writesLook,
    thing,
    show: desk,
    command: letLookBeRead,
    input: ofLook,
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/vision/${params.look}`, { flash: visionWords(locale)('read.done') }),
  }),
  actionRoute({
    path: `${path}/away`,
    policy: takesLookAway,
    thing,
    show: desk,
    command: takeLookAway,
    input: ofLook,
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/vision`, { flash: visionWords(locale)('away.done') }),
  }),
]
