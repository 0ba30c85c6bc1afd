import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { hostsMovement } from '../policy.ts'
import { writeWelcome } from './commands/write-welcome.ts'
import { WelcomePage } from './pages/WelcomePage.tsx'
import { findFront } from './queries.ts'
import { welcomeWords } from './words.ts'

export const welcomeRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/welcome',
  policy: hostsMovement,
  thing: 'welcome',
  command: writeWelcome,
  async show({ db, params, locale }, form) {
    const front = await findFront(db, params.slug ?? '')
    if (!front) throw new Absent()
    const title = welcomeWords(locale)('title')
    return page({ title, door: 'people', body: WelcomePage({ locale, form, front }) })
  },
  input: ({ params, posted }) => ({ ...posted, slug: params.slug, version: fieldOf(posted, '_version') }),
  done: (_, { params, locale }) =>
    redirect(`/movements/${params.slug}`, { flash: welcomeWords(locale)('saved') }),
})
