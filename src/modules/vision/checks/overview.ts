import { page } from '../../../platform/web/answer.ts'
import type { FormState } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { documentsOf } from '../../about-us/index.ts'
import { visionWords } from '../locales/index.ts'
import { watchedPlace } from '../place.ts'
import { watchersOf } from '../watchers/queries.ts'
import { OverviewPage } from './pages/OverviewPage.tsx'
import { checksOf } from './queries.ts'

/** What was seen, what the movement stands for, and who looks along. */
export async function overview({ db, house, locale, params }: Visit, form: FormState) {
  const place = await watchedPlace(db, params.slug ?? '')
  const [documents, checks, watchers] = await Promise.all([
    documentsOf(db, place.id),
    checksOf(db, house.sealing, place.slug),
    place.takesPart || place.keeps ? watchersOf(db, house.sealing, place.id) : [],
  ])
  return page({
    title: visionWords(locale)('title'),
    door: 'people',
    body: OverviewPage({ locale, form, place, documents, checks, watchers }),
  })
}
