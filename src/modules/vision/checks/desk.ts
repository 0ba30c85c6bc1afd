import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import type { FormState } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { documentsOf } from '../../about-us/index.ts'
import { visionWords } from '../locales/index.ts'
import { piecesOf } from '../pieces.ts'
import { watchedPlace } from '../place.ts'
import { remarksIn } from '../remarks/queries.ts'
import { WritePage } from './pages/WritePage.tsx'
import { checksOf } from './queries.ts'

/** @throws Absent where there is no such movement or check for the actor. */
export async function checkOf({ db, house, params }: Visit) {
  const [place, [check]] = await Promise.all([
    watchedPlace(db, params.slug ?? ''),
    checksOf(db, house.sealing, params.slug ?? '', params.check),
  ])
  if (!check) throw new Absent()
  return { place, check }
}

/** What came, beside what the movement stands for, and what one writes beside it. */
export async function desk(visit: Visit, form: FormState) {
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
