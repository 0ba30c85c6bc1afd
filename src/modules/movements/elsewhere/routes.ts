import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { findPlace, hostsMovement } from '../policy.ts'
import { sayElsewhere } from './commands/say-elsewhere.ts'
import { ElsewherePage } from './pages/ElsewherePage.tsx'
import { findElsewhere } from './queries.ts'
import { elsewhereWords } from './words.ts'

export const elsewhereRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/elsewhere',
  policy: hostsMovement,
  thing: 'elsewhere',
  command: sayElsewhere,
  async show({ db, actor, params, locale }, form) {
    const place = await findPlace(db, actor, params.slug ?? '', ['movement'])
    if (!place) throw new Absent()
    const there = await findElsewhere(db, place.id)
    const body = ElsewherePage({ locale, form, slug: place.slug, name: place.name, there })
    return page({ title: elsewhereWords(locale)('title'), door: 'people', body })
  },
  input: ({ params, posted }) => ({
    slug: params.slug,
    version: fieldOf(posted, '_version'),
    label: posted.label,
    href: posted.href,
  }),
  done: (_, { params, locale }) =>
    redirect(`/circles/${params.slug}/elsewhere`, { flash: elsewhereWords(locale)('saved') }),
})
