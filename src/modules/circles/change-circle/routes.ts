import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { circleTended } from '../hosting.ts'
import { changeCircle } from './command.ts'
import { ChangeCirclePage } from './page.tsx'
import { findChangeable } from './queries.ts'
import { changeWords } from './words.ts'

const fields = [
  'version',
  'name',
  'nl',
  'en',
  'openness',
  'contactName',
  'contactPhone',
  'contactMail',
  'mailShown',
] as const

export const changeCircleRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/change',
  policy: circleTended,
  thing: 'circle',
  command: changeCircle,
  async show({ db, params, locale }, form) {
    const circle = await findChangeable(db, params.slug ?? '')
    if (!circle) throw new Absent()
    const title = changeWords(locale)('title', { name: circle.name })
    return page({ title, door: 'people', body: ChangeCirclePage({ locale, form, circle }) })
  },
  input: ({ params, posted }) => ({
    slug: params.slug,
    ...Object.fromEntries(fields.map((name) => [name, fieldOf(posted, name)])),
  }),
  done: ({ slug }, { locale }) => redirect(`/circles/${slug}`, { flash: changeWords(locale)('done') }),
})
