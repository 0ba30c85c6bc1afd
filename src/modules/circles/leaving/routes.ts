import { Absent } from '../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { idOf } from '../circle-page/queries.ts'
import { leaveCircle } from './command.ts'
import { LeavePage } from './page.tsx'
import { type MyPlace, myPlace } from './queries.ts'
import { leavingWords } from './words.ts'

/** Who sits there, with an account or with a card. */
const hasPlace = policy('has-place', async ({ db, actor, params }) => {
  const slug = params.slug ?? ''
  if (actor.kind !== 'nobody' && (await myPlace(db, slug))) return 'admitted'
  if (!(await idOf(db, slug))) return 'absent'
  return actor.kind === 'person' ? { denied: 'denied.not-in-circle' } : 'sign-in'
})

export const leavingRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/leave',
  policy: hasPlace,
  as: 'either',
  thing: 'seat',
  command: leaveCircle,
  async show(visit, form) {
    const place = await myPlace(visit.db, visit.params.slug ?? '')
    if (!place) throw new Absent()
    return pageOf(visit, form, place)
  },
  input: ({ params, posted }) => ({ slug: params.slug, what: fieldOf(posted, 'what') }),
  done({ what }, { actor, params, locale }) {
    const flash = leavingWords(locale)(`done.${what}`)
    if (what === 'step-down') return redirect(`/circles/${params.slug}`, { flash })
    // Who came with a card has no page of their own.
    return redirect(actor.kind === 'person' ? '/mine' : '/', { flash })
  },
})

/** The page for who comes back with their card; undefined where it opens no place in a circle that they took. */
export async function showLeaving(visit: Visit, form: FormState): Promise<Page | undefined> {
  const place = visit.actor.kind === 'seat' ? await myPlace(visit.db) : undefined
  return place && pageOf(visit, form, place)
}

function pageOf({ locale }: Visit, form: FormState, place: MyPlace): Page {
  const title = leavingWords(locale)('title', { name: place.circle })
  return page({ title, door: 'people', body: LeavePage({ locale, form, place }) })
}
