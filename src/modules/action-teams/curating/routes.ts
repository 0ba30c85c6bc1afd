import { Absent } from '../../../platform/errors/errors.ts'
import { inLanguage } from '../../../platform/i18n/words.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { themes } from '../queries.ts'
import { goesAlong } from '../terms/goes-along.ts'
import { curateTheme } from './commands/curate-theme.ts'
import { layTheme } from './commands/lay-theme.ts'
import { partTheme } from './commands/part-theme.ts'
import { curatingWords } from './locales/index.ts'
import { CuratePage } from './pages/CuratePage.tsx'
import { LayPage } from './pages/LayPage.tsx'
import { curatesTheme } from './place.ts'
import { findCurated } from './queries.ts'

const shared = { policy: curatesTheme, thing: 'theme' }

async function themeHere({ db, params, site }: Visit) {
  const theme = await findCurated(db, params.slug ?? '', site.movementId)
  if (!theme) throw new Absent()
  return theme
}

async function showCurate(visit: Visit, form: FormState) {
  const { locale } = visit
  const theme = await themeHere(visit)
  const title = curatingWords(locale)('title', { name: inLanguage(theme.name, locale) })
  return page({ title, door: 'together', body: CuratePage({ locale, form, theme }) })
}

async function showLay(visit: Visit, form: FormState) {
  const { db, locale } = visit
  const theme = await themeHere(visit)
  const [all, along] = await Promise.all([themes(db, locale, theme.movementId), goesAlong(db, theme.id)])
  const others = all.filter(({ id }) => id !== theme.id)
  const title = curatingWords(locale)('into.title', { name: inLanguage(theme.name, locale) })
  return page({ title, door: 'together', body: LayPage({ locale, form, theme, others, along }) })
}

const one = ({ params, site }: Visit) => ({ slug: params.slug, movementId: site.movementId })

/** What a theme is called, how it is doing and what it is about, and which say the same, by who looks after its movement. */
export const curatingRoutes: readonly Route[] = [
  ...formRoutes({
    ...{ ...shared, path: '/themes/:slug/curate', command: curateTheme, show: showCurate },
    input: (visit) => ({
      ...{ ...visit.posted, ...one(visit) },
      version: fieldOf(visit.posted, '_version'),
    }),
    done: ({ slug }, { locale }) => redirect(`/themes/${slug}`, { flash: curatingWords(locale)('saved') }),
  }),
  ...formRoutes({
    ...{ ...shared, path: '/themes/:slug/into', command: layTheme, show: showLay },
    input: (visit) => ({ ...one(visit), into: fieldOf(visit.posted, 'into') }),
    done: ({ slug }, { locale }) =>
      redirect(`/themes/${slug}`, { flash: curatingWords(locale)('into.done') }),
  }),
  actionRoute({
    ...{ ...shared, path: '/themes/:slug/apart', command: partTheme, show: showCurate },
    input: (visit) => ({ ...one(visit), held: fieldOf(visit.posted, 'held') }),
    done: ({ slug }, { locale }) =>
      redirect(`/themes/${slug}/curate`, { flash: curatingWords(locale)('apart.done') }),
  }),
]
