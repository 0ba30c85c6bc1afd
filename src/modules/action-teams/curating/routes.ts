import { Absent } from '../../../platform/errors/errors.ts'
import { inLanguage } from '../../../platform/i18n/words.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { curateTheme } from './commands/curate-theme.ts'
import { curatingWords } from './locales/index.ts'
import { CuratePage } from './pages/CuratePage.tsx'
import { curatesTheme } from './place.ts'
import { findCurated } from './queries.ts'

/** How a theme is doing and what it is about, by who looks after its movement. */
export const curatingRoutes: readonly Route[] = formRoutes({
  path: '/themes/:slug/curate',
  policy: curatesTheme,
  thing: 'theme',
  command: curateTheme,
  async show({ db, params, locale, site }, form) {
    const theme = await findCurated(db, params.slug ?? '', site.movementId)
    if (!theme) throw new Absent()
    const title = curatingWords(locale)('title', { name: inLanguage(theme.name, locale) })
    return page({ title, door: 'together', body: CuratePage({ locale, form, theme }) })
  },
  input: ({ params, posted, site }) => ({
    ...{ ...posted, slug: params.slug, movementId: site.movementId },
    version: fieldOf(posted, '_version'),
  }),
  done: (_, { params, locale }) =>
    redirect(`/themes/${params.slug}`, { flash: curatingWords(locale)('saved') }),
})
