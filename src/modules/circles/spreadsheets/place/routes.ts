import { Absent } from '../../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../../platform/web/form.ts'
import { policy } from '../../../../platform/web/policy.ts'
import type { Route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { idOf } from '../../circle-page/queries.ts'
import { showLeaving } from '../../leaving/routes.ts'
import { sheetWords } from '../words.ts'
import { answerPlace } from './command.ts'
import { PlacePage } from './page.tsx'
import { findPlace, type OpenPlace, openPlaces } from './queries.ts'

/** Who is asked to take a place here; for everybody else there is no such page. */
const asked = policy('asked-to-place', async ({ db, actor, params }) => {
  const slug = params.slug ?? ''
  if (actor.kind === 'nobody') return (await idOf(db, slug)) ? 'sign-in' : 'absent'
  return (await findPlace(db, actor, slug)) ? 'admitted' : 'absent'
})

export const placeRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/place',
  policy: asked,
  as: 'either',
  thing: 'seat',
  command: answerPlace,
  async show(visit, form) {
    const place = await findPlace(visit.db, visit.actor, visit.params.slug ?? '')
    if (!place) throw new Absent()
    return pageOf(visit, form, place)
  },
  input: ({ params, posted }) => ({
    slug: params.slug,
    answer: fieldOf(posted, 'answer'),
    email: fieldOf(posted, 'email').trim() || undefined,
  }),
  done({ answered }, { actor, params, locale }) {
    const flash = sheetWords(locale)(`place.${answered}`)
    // Who came with a card has no page of their own.
    if (actor.kind !== 'person') return redirect('/', { flash })
    return redirect(answered === 'taken' ? `/circles/${params.slug}` : '/mine', { flash })
  },
})

/** The page for who came in with a card's code: their place, or how to leave it; undefined where it opens neither. */
export async function showPlace(visit: Visit, form: FormState): Promise<Page | undefined> {
  const [place] = visit.actor.kind === 'seat' ? await openPlaces(visit.db) : []
  return place ? pageOf(visit, form, place) : showLeaving(visit, form)
}

function pageOf({ locale, actor }: Visit, form: FormState, place: OpenPlace): Page {
  const title = sheetWords(locale)('place.title', { circle: place.circle })
  const body = PlacePage({ locale, form, place, withCard: actor.kind === 'seat' })
  return page({ title, door: 'people', body })
}
