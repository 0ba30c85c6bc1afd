import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { circleHost } from '../hosting.ts'
import { settleSecondStep } from './command.ts'
import { SecondStepPage } from './page.tsx'
import { askingCircle } from './queries.ts'
import { secondStepWords } from './words.ts'

export const secondStepRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/second-step',
  policy: circleHost,
  thing: 'circle',
  command: settleSecondStep,
  async show({ db, actor, params, locale }, form) {
    const circle = await askingCircle(db, actor, params.slug ?? '')
    const title = secondStepWords(locale)('title')
    return page({ title, door: 'people', body: SecondStepPage({ locale, form, circle }) })
  },
  input: ({ params, posted }) => ({
    slug: params.slug,
    seen: fieldOf(posted, 'seen'),
    asks: fieldOf(posted, 'asks'),
  }),
  done: (_, { params, locale }) =>
    redirect(`/circles/${params.slug}/second-step`, { flash: secondStepWords(locale)('saved') }),
})
