import { Absent } from '../../platform/errors/errors.ts'
import { dayAt } from '../../platform/i18n/days.ts'
import { aroundOf } from '../../platform/provenance/index.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { everybody } from '../../platform/web/policy.ts'
import { type Route, route } from '../../platform/web/route.ts'
import { underName } from '../../platform/web/under-name.ts'
import { originOfCircle } from '../circles/index.ts'
import { themeWords } from './locales/index.ts'
import { ThemePage } from './pages/ThemePage.tsx'
import { ThemesPage } from './pages/ThemesPage.tsx'
import { askedUnder, readOnTheme, teams, themeNamed, themes } from './queries.ts'
import { headsOf, themeSections } from './sections.ts'

export const themeRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/themes',
    policy: everybody,
    kind: 'page',
    kept: true,
    thing: 'theme',
    async handle({ db, locale, around }) {
      const [allThemes, allTeams, named] = await Promise.all([
        themes(db, locale),
        teams(db, locale),
        around?.(),
      ])
      return page({
        title: themeWords(locale)('themes.title'),
        description: themeWords(locale)('themes.lead'),
        door: 'together',
        body: ThemesPage({ locale, themes: allThemes, teams: allTeams, around: named }),
      })
    },
  }),
  route({
    method: 'GET',
    path: '/themes/:slug',
    policy: everybody,
    readsFor: readOnTheme.purpose,
    kind: 'page',
    kept: true,
    thing: 'theme',
    reads: {
      thing: 'words under a theme',
      id: async ({ db, locale, params, site }) =>
        (await themeNamed(db, locale, params.slug ?? '', site.movementId))?.id,
    },
    async handle(visit) {
      const { db, locale, params, house, site } = visit
      const theme = await themeNamed(db, locale, params.slug ?? '', site.movementId)
      if (!theme) throw new Absent()
      // What was laid into another leads there.
      if (theme.slug !== params.slug)
        return redirect(underName(`/themes/${theme.slug}`, await visit.around?.()))
      const [itsTeams, { asked, said }, [way], named, ...sections] = await Promise.all([
        teams(db, locale, theme.id),
        askedUnder(db, house.sealing, theme.id),
        aroundOf(visit, [{ kind: 'theme', id: theme.id }]),
        visit.around?.(),
        ...themeSections().map((section) => section.render(visit, theme)),
      ])
      const body = ThemePage({
        locale,
        theme,
        teams: itsTeams,
        asked,
        said,
        way,
        around: named,
        sections,
        today: dayAt(house.clock.now()),
      })
      const head = await headsOf(visit, theme)
      const description = theme.about ?? themeWords(locale)('theme.description', { name: theme.name })
      const at = await originOfCircle(visit, { id: theme.movementId })
      return page({ title: theme.name, description, at, door: 'together', head, body })
    },
  }),
]
