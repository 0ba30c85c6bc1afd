import { countSending } from '../../../platform/codes/sending.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementHere } from '../place.ts'
import { alsoAsk } from './commands/also-ask.ts'
import { ask } from './commands/ask.ts'
import { askNoLonger } from './commands/ask-no-longer.ts'
import { takeBackWish } from './commands/take-back-wish.ts'
import { wishWords } from './locales/index.ts'
import { AskPage } from './pages/AskPage.tsx'
import { SentPage } from './pages/SentPage.tsx'
import { WishPage } from './pages/WishPage.tsx'
import { asksTheme, keepsMovementOf, mayAlsoAsk, seesWish, wishAt } from './place.ts'
import { wishesIn } from './queries.ts'
import { similarThemes } from './similar.ts'

const isVisitor = ({ actor }: Visit) => actor.kind !== 'person'

async function showAsk(visit: Visit, form: FormState) {
  const { db, site, locale } = visit
  const movement = await movementHere(db, site)
  if (!movement) throw new Absent()
  const visitor = isVisitor(visit)
  const [wishes, similar] = await Promise.all([
    visitor ? [] : wishesIn(db, locale, movement.id),
    form.errors.similar ? similarThemes(db, locale, movement.id, fieldOf(form.values, 'words')) : undefined,
  ])
  const body = AskPage({ locale, form, movement, visitor, wishes, similar })
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

/** @throws Invalid where a theme like it is there and they have not seen that yet, or where a lot was sent from one address. */
async function askedIn(visit: Visit) {
  const { posted, locale } = visit
  const [words, reason, name] = ['words', 'reason', 'name'].map((field) => fieldOf(posted, field))
  const { movement, similar } = await visit.reading(async ({ db, site }) => {
    const here = await movementHere(db, site)
    const seen = !here || fieldOf(posted, 'seen') === 'yes'
    return { movement: here, similar: seen ? [] : await similarThemes(db, locale, here.id, words ?? '') }
  })
  if (similar.length > 0) throw new Invalid({ similar: 'similar' })
  const asked = { movementId: movement?.id, words, reason, name }
  if (!isVisitor(visit)) return asked
  await countSending(visit, 'theme wishes')
  return { ...asked, visitor: true, mail: fieldOf(posted, 'mail'), locale }
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
    command: ask,
    show: showAsk,
    // Who has an account may take it back and ask it again.
    sameWordsOnce: isVisitor,
    input: askedIn,
    done: ({ id }, visit) =>
      isVisitor(visit)
        ? redirect('/themes/ask/sent')
        : redirect(`/themes/wishes/${id}`, { flash: wishWords(visit.locale)('ask.done') }),
  }),
  route({
    method: 'GET',
    path: '/themes/ask/sent',
    policy: everybody,
    kind: 'page',
    unlisted: true,
    handle: ({ locale }) =>
      page({ title: wishWords(locale)('sent.title'), door: 'together', body: SentPage({ locale }) }),
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
