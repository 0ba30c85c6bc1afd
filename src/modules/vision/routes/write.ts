import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { documentsOf } from '../../about-us/index.ts'
import { takeRemarkAway, tellMakers, writeRemark } from '../commands/remark.ts'
import { letCheckBeRead, takeCheckAway, writeCheck } from '../commands/write-check.ts'
import { visionWords } from '../locales/index.ts'
import { BesidePage } from '../pages/BesidePage.tsx'
import { WritePage } from '../pages/WritePage.tsx'
import { piecesOf } from '../pieces.ts'
import { takesCheckAway, watchedPlace, writesCheck } from '../place.ts'
import { checksOf, remarksIn } from '../queries.ts'
import { kindsOfPiece } from '../schema.ts'

const path = '/circles/:slug/vision/:check'
const thing = 'vision check'

async function checkOf({ db, house, params }: Visit) {
  const [place, [check]] = await Promise.all([
    watchedPlace(db, params.slug ?? ''),
    checksOf(db, house.sealing, params.slug ?? '', params.check),
  ])
  if (!check) throw new Absent()
  return { place, check }
}

async function desk(visit: Visit, form: FormState) {
  const { db, house, locale } = visit
  const { place, check } = await checkOf(visit)
  const [documents, pieces, remarks] = await Promise.all([
    documentsOf(db, place.id),
    piecesOf(db, { movementId: place.id, fromDay: check.fromDay }),
    remarksIn(db, house.sealing, check.id),
  ])
  return page({
    title: visionWords(locale)('write.title'),
    door: 'people',
    body: WritePage({ locale, form, place, check, documents, pieces, remarks }),
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
  const { place, check } = await checkOf(visit)
  const [piece, documents] = await Promise.all([pieceAt(visit, place.id), documentsOf(db, place.id)])
  return page({
    title: visionWords(locale)('beside.title', { title: piece.title }),
    door: 'people',
    body: BesidePage({ locale, form, place, check, piece, documents }),
  })
}

const ofCheck = ({ params }: Visit) => ({ slug: params.slug, check: params.check })
const back = (
  { params, locale }: Visit,
  said: 'whole.saved' | 'tell.done' | 'remark.away.done' | 'beside.saved',
) => redirect(`/circles/${params.slug}/vision/${params.check}/write`, { flash: visionWords(locale)(said) })

/** Looking: what came, what one writes beside it, and letting it be read. */
export const writeRoutes: readonly Route[] = [
  ...formRoutes({
    path: `${path}/write`,
    policy: writesCheck,
    thing,
    reads: { thing: 'what makers say back', id: ({ params }) => params.check ?? null },
    show: desk,
    command: writeCheck,
    input: (visit) => ({ ...visit.posted, ...ofCheck(visit), version: fieldOf(visit.posted, '_version') }),
    done: (_, visit) => back(visit, 'whole.saved'),
  }),
  ...formRoutes({
    path: `${path}/beside/:thing/:piece`,
    policy: {
      name: 'writes-beside',
      async admit(visit) {
        const { params } = visit
        const admission = await writesCheck.admit(visit)
        if (admission !== 'admitted') return admission
        const { place } = await checkOf(visit)
        if (!kindsOfPiece.some((one) => one === params.thing)) return 'absent'
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
      ...{ ...visit.posted, ...ofCheck(visit) },
      ...{ thing: visit.params.thing, piece: visit.params.piece },
    }),
    done: (_, visit) => back(visit, 'beside.saved'),
  }),
  actionRoute({
    path: `${path}/remarks/:remark/away`,
    policy: writesCheck,
    thing: 'vision remark',
    show: desk,
    command: takeRemarkAway,
    input: (visit) => ({ ...ofCheck(visit), remark: visit.params.remark }),
    done: (_, visit) => back(visit, 'remark.away.done'),
  }),
  actionRoute({
    path: `${path}/tell`,
    policy: writesCheck,
    thing: 'vision remark',
    show: desk,
    command: tellMakers,
    input: ofCheck,
    done: (_, visit) => back(visit, 'tell.done'),
  }),
  actionRoute({
    path: `${path}/read`,
    policy: writesCheck,
    thing,
    show: desk,
    command: letCheckBeRead,
    input: ofCheck,
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/vision/${params.check}`, { flash: visionWords(locale)('read.done') }),
  }),
  actionRoute({
    path: `${path}/away`,
    policy: takesCheckAway,
    thing,
    show: desk,
    command: takeCheckAway,
    input: ofCheck,
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/vision`, { flash: visionWords(locale)('away.done') }),
  }),
]
