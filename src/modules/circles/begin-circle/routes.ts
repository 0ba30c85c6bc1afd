import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { circleTended } from '../hosting.ts'
import { findCircleToInviteTo } from '../invite-person/queries.ts'
import { beginCircle } from './command.ts'
import { BeginCirclePage } from './page.tsx'
import { beginWords } from './words.ts'

export const beginCircleRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/begin',
  policy: circleTended,
  thing: 'circle',
  command: beginCircle,
  async show({ db, actor, params, locale }, form) {
    const home = await findCircleToInviteTo(db, actor, params.slug ?? '')
    if (!home) throw new Absent()
    const title = beginWords(locale)('title', { name: home.name })
    return page({ title, door: 'people', body: BeginCirclePage({ locale, form, home }) })
  },
  input({ params, posted, locale }) {
    const field = (name: string) => fieldOf(posted, name)
    const [kind, name, description, openness] = [
      ...['kind', 'name', 'description', 'openness'].map((one) => field(one)),
    ]
    return { slug: params.slug, kind, name, description, openness, locale }
  },
  done: ({ slug }, { locale }) => redirect(`/circles/${slug}`, { flash: beginWords(locale)('done') }),
})
