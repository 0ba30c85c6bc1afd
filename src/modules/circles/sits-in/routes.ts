import { Absent } from '../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { circleTended } from '../hosting.ts'
import { answerAskedPlace } from './commands/answer-asked-place.ts'
import { askPlace } from './commands/ask-place.ts'
import { SitsInPage } from './page.tsx'
import { sitsInOf } from './queries.ts'
import { placeWords } from './words.ts'

async function show({ db, params, locale }: Visit, form: FormState): Promise<Page> {
  const circle = await sitsInOf(db, params.slug ?? '')
  if (!circle) throw new Absent()
  const title = placeWords(locale)('title', { name: circle.name })
  return page({ title, door: 'people', body: SitsInPage({ locale, form, circle }) })
}

export const sitsInRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/circles/:slug/places',
    policy: circleTended,
    thing: 'circle',
    command: askPlace,
    show,
    input: ({ params, posted }) => ({ slug: params.slug, place: fieldOf(posted, 'place') }),
    done: ({ name, sits }, { params, locale }) =>
      redirect(`/circles/${params.slug}/places`, {
        flash: placeWords(locale)(sits ? 'done.sits' : 'done.asked', { name }),
      }),
  }),
  actionRoute({
    path: '/circles/:slug/places/answer',
    policy: circleTended,
    thing: 'circle',
    command: answerAskedPlace,
    show,
    input: ({ params, posted }) => ({
      slug: params.slug,
      circle: fieldOf(posted, 'circle'),
      place: fieldOf(posted, 'place'),
      answer: fieldOf(posted, 'answer'),
    }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/places`, { flash: placeWords(locale)('done.answered') }),
  }),
]
