import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { documentsOf } from '../../about-us/index.ts'
import { checkOf, desk } from '../checks/desk.ts'
import { writesCheck } from '../checks/policy.ts'
import { visionWords } from '../locales/index.ts'
import { takeRemarkAway } from './commands/take-remark-away.ts'
import { tellMakers } from './commands/tell-makers.ts'
import { writeRemark } from './commands/write-remark.ts'
import { BesidePage } from './pages/BesidePage.tsx'
import { pieceAt } from './piece-at.ts'
import { writesBeside } from './policy.ts'

const path = '/circles/:slug/vision/:check'
const thing = 'vision remark'

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
const back = ({ params, locale }: Visit, said: 'tell.done' | 'remark.away.done' | 'beside.saved') =>
  redirect(`/circles/${params.slug}/vision/${params.check}/write`, { flash: visionWords(locale)(said) })

/** Saying something beside one thing, and telling whoever made it. */
export const besideRoutes: readonly Route[] = [
  ...formRoutes({
    path: `${path}/beside/:thing/:piece`,
    policy: writesBeside,
    thing,
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
    thing,
    show: desk,
    command: takeRemarkAway,
    input: (visit) => ({ ...ofCheck(visit), remark: visit.params.remark }),
    done: (_, visit) => back(visit, 'remark.away.done'),
  }),
  actionRoute({
    path: `${path}/tell`,
    policy: writesCheck,
    thing,
    show: desk,
    command: tellMakers,
    input: ofCheck,
    done: (_, visit) => back(visit, 'tell.done'),
  }),
]
