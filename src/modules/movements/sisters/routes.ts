import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { findPlace, hostsMovement } from '../policy.ts'
import { saySister } from './commands/say-sister.ts'
import { SistersPage } from './pages/SistersPage.tsx'
import { otherMovements } from './queries.ts'
import { sistersWords } from './words.ts'

export const sisterRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/sisters',
  policy: hostsMovement,
  thing: 'sister',
  command: saySister,
  async show({ db, actor, params, locale }, form) {
    const place = await findPlace(db, actor, params.slug ?? '', ['movement'])
    if (!place) throw new Absent()
    const others = await otherMovements(db, place.id)
    const body = SistersPage({ locale, form, place, others })
    return page({ title: sistersWords(locale)('title'), door: 'people', body })
  },
  input: ({ params, posted }) => ({
    slug: params.slug,
    sister: fieldOf(posted, 'sister'),
    says: fieldOf(posted, 'says'),
  }),
  done: (_, { params, posted, locale }) =>
    redirect(`/circles/${params.slug}/sisters`, {
      flash: sistersWords(locale)(fieldOf(posted, 'says') === 'yes' ? 'said.yes' : 'said.no'),
    }),
})
