import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementHere } from '../place.ts'
import { alsoAsk } from './commands/also-ask.ts'
import { askNoLonger } from './commands/ask-no-longer.ts'
import { askTheme } from './commands/ask-theme.ts'
import { takeBackWish } from './commands/take-back-wish.ts'
import { wishWords } from './locales/index.ts'
import { AskPage } from './pages/AskPage.tsx'
import { WishPage } from './pages/WishPage.tsx'
import { asksTheme, keepsMovementOf, mayAlsoAsk, seesWish, wishAt } from './place.ts'
import { wishesIn } from './queries.ts'

async function showAsk({ db, site, locale }: Visit, form: FormState) {
  const movement = await movementHere(db, site)
  if (!movement) throw new Absent()
  const wishes = await wishesIn(db, locale, movement.id)
  const body = AskPage({ locale, form, movement, wishes })
  return page({ title: wishWords(locale)('ask.title'), door: 'together', body })
}

async function showWish(visit: Visit, form: FormState) {
  const { db, locale, house } = visit
  const wish = await wishAt(visit)
  if (!wish) throw new Absent()
  const [keeps, mayAlso] = await Promise.all([keepsMovementOf(db, wish), mayAlsoAsk(db, wish)])
  const body = WishPage({ locale, form, wish, keeps, mayAlso, today: dayAt(house.clock.now()) })
  return page({ title: wishWords(locale)('wish.title'), door: 'together', body })
}

const at = '/themes/wishes/:wish'
const shared = { policy: seesWish, thing: 'theme wish', show: showWish }
const one = ({ params }: Visit) => ({ wish: params.wish })
const back = (key: 'wish.also.done' | 'wish.also.gone') => (_: unknown, visit: Visit) =>
  redirect(`/themes/wishes/${visit.params.wish}`, { flash: wishWords(visit.locale)(key) })

/** Asking for a theme, asking the same, and taking it back. */
export const wishRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/themes/ask',
    policy: asksTheme,
    thing: 'theme wish',
    reads: {
      thing: 'theme wishes',
      id: async ({ db, site }) => (await movementHere(db, site))?.id,
    },
    command: askTheme,
    show: showAsk,
    async input(visit) {
      const movement = await visit.reading(({ db, site }) => movementHere(db, site))
      const field = (name: string) => fieldOf(visit.posted, name)
      return {
        movementId: movement?.id,
        words: field('words'),
        reason: field('reason'),
        name: field('name'),
      }
    },
    done: ({ id }, { locale }) => redirect(`/themes/wishes/${id}`, { flash: wishWords(locale)('ask.done') }),
  }),
  route({
    method: 'GET',
    path: at,
    policy: seesWish,
    kind: 'page',
    thing: 'theme wish',
    reads: { thing: 'theme wish', id: ({ params }) => params.wish },
    handle: (visit) => showWish(visit, freshForm(visit)),
  }),
  actionRoute({ ...shared, path: `${at}/also`, command: alsoAsk, input: one, done: back('wish.also.done') }),
  actionRoute({
    ...shared,
    path: `${at}/not-also`,
    command: askNoLonger,
    input: one,
    done: back('wish.also.gone'),
  }),
  actionRoute({
    ...shared,
    path: `${at}/take-back`,
    command: takeBackWish,
    input: one,
    done: (_, { locale }) => redirect('/themes/ask', { flash: wishWords(locale)('wish.taken-back') }),
  }),
]
