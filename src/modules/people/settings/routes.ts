import { locales } from '../../../platform/i18n/words.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { askingOf, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { everybody, signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { ownPath } from '../sign-in/safe-path.ts'
import { peopleWords } from '../words.ts'
import { changeSettings, keepLanguage } from './commands.ts'
import { SettingsPage } from './pages.tsx'
import { findSettings } from './queries.ts'

const year = 365 * 24 * 60 * 60

export const settingsRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/mine/settings',
    policy: signedIn,
    thing: 'person',
    command: changeSettings,
    async show({ db, actor, locale }, form) {
      const settings = await findSettings(db, actor)
      const title = peopleWords(locale)('settings.title')
      return page({ title, door: 'mine', body: SettingsPage({ locale, form, settings }) })
    },
    done(_, { posted }) {
      const locale = fieldOf(posted, 'locale') === 'en' ? 'en' : 'nl'
      const cookies = [{ name: 'locale', value: locale, maxAge: year } as const]
      return redirect('/mine/settings', { flash: peopleWords(locale)('settings.saved'), cookies })
    },
  }),
  // The button stands on every page, also on cached ones, so the origin alone protects it.
  route({
    method: 'POST',
    path: '/language',
    policy: everybody,
    kind: 'form',
    forgery: 'origin',
    async handle(visit) {
      const locale = locales.find((known) => known === fieldOf(visit.posted, 'locale'))
      const to = ownPath(fieldOf(visit.posted, 'next')) ?? '/'
      if (!locale) return redirect(to)
      if (visit.actor.kind === 'person') await keepLanguage.execute(visit.house, askingOf(visit), { locale })
      return redirect(to, { cookies: [{ name: 'locale', value: locale, maxAge: year }] })
    },
  }),
]
