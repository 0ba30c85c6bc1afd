import { countSending } from '../../../platform/codes/sending.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import {
  actionRoute,
  type FormState,
  fieldOf,
  fieldsOf,
  formRoutes,
  freshForm,
} from '../../../platform/web/form.ts'
import { everybody, policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findMovement } from '../../about-us/index.ts'
import { findMovementById } from '../movement.ts'
import { topicsOf } from '../topics.ts'
import { newsletterWords } from '../words.ts'
import { ownPath, ownSubscription } from './code.ts'
import { changeSubscription } from './commands/change-subscription.ts'
import { confirm } from './commands/confirm.ts'
import { subscribe } from './commands/subscribe.ts'
import { LinkUsedPage } from './pages/LinkUsedPage.tsx'
import { OneQuestion } from './pages/OneQuestion.tsx'
import { OwnPage } from './pages/OwnPage.tsx'
import { SentPage } from './pages/SentPage.tsx'
import { SubscribePage } from './pages/SubscribePage.tsx'
import { stopRoutes } from './stop-routes.ts'

const thing = 'newsletter subscriber'

/** Whoever has the link of a letter. */
const holdsSubscription = policy('holds-subscription', async ({ db, params }) =>
  (await ownSubscription(db, params.code ?? '')) ? 'admitted' : 'absent',
)

/** Whoever may see the movement, while it goes on: of one that ended no letter comes any more. */
const seesGoingOn = policy('sees-movement-going-on', async ({ db, site, params }) =>
  (await findMovement(db, params.slug ?? site.movement))?.closed === false ? 'admitted' : 'absent',
)

const askRoutes = ['/newsletter/subscribe', '/circles/:slug/newsletter/subscribe'].flatMap((path) =>
  formRoutes({
    ...{ path, thing, policy: seesGoingOn, command: subscribe },
    async show({ db, site, params, locale }, form) {
      const movement = await findMovement(db, params.slug ?? site.movement)
      if (!movement) throw new Absent()
      const topics = await topicsOf(db, locale, movement.id)
      return page({
        title: newsletterWords(locale)('subscribe.title'),
        door: 'stories',
        body: SubscribePage({ locale, form, name: movement.name, topics }),
      })
    },
    async input(visit) {
      const { posted, params, site, locale } = visit
      await countSending(visit, 'newsletter asked')
      return {
        movement: params.slug ?? site.movement,
        email: fieldOf(posted, 'email'),
        topics: fieldsOf(posted, 'topics'),
        locale,
      }
    },
    done: () => redirect('/newsletter/sent'),
  }),
)

const confirmPage = '/newsletter/confirm/:code'

/** The question, or what became of the link: it was used, or nothing is behind it any more. */
async function showConfirm({ db, params, locale }: Visit, { hidden }: FormState): Promise<Page> {
  const w = newsletterWords(locale)
  const code = params.code ?? ''
  const own = await ownSubscription(db, code)
  if (!own || own.confirmed) {
    const body = LinkUsedPage({ locale, ownPath: own && ownPath(code) })
    return page({ title: w(own ? 'confirm.used.title' : 'confirm.over.title'), door: 'stories', body })
  }
  const movement = await findMovementById(db, own.movementId)
  const [title, lead, yes] = [
    w('confirm.title'),
    w('confirm.lead', { name: movement?.name ?? '' }),
    w('confirm.yes'),
  ]
  return page({ title, door: 'stories', body: OneQuestion({ title, lead, yes, hidden, drawn: true }) })
}

const confirmRoutes = [
  route({
    method: 'GET',
    path: confirmPage,
    policy: everybody,
    kind: 'page',
    thing,
    handle: (visit) => showConfirm(visit, freshForm(visit)),
  }),
  actionRoute({
    path: confirmPage,
    ...{ thing, policy: holdsSubscription, command: confirm, show: showConfirm },
    input: ({ params }) => ({ code: params.code }),
    done: (_, { params, locale }) =>
      redirect(ownPath(params.code ?? ''), { flash: newsletterWords(locale)('confirm.done') }),
  }),
]

const ownRoutes = formRoutes({
  path: '/newsletter/own/:code',
  ...{ thing, policy: holdsSubscription, command: changeSubscription },
  async show({ db, params, locale }, form) {
    const code = params.code ?? ''
    const own = await ownSubscription(db, code)
    if (!own) throw new Absent()
    const [movement, topics] = await Promise.all([
      findMovementById(db, own.movementId),
      topicsOf(db, locale, own.movementId),
    ])
    return page({
      title: newsletterWords(locale)('own.title'),
      door: 'stories',
      body: OwnPage({
        ...{ locale, form, code, own, topics },
        ...{ name: movement?.name ?? '', ended: movement?.closed ?? false },
      }),
    })
  },
  input: ({ params, posted }) => ({
    code: params.code,
    topics: fieldsOf(posted, 'topics'),
    locale: fieldOf(posted, 'locale'),
  }),
  done: (_, { params, locale }) =>
    redirect(ownPath(params.code ?? ''), { flash: newsletterWords(locale)('own.saved') }),
})

/** Asking for the letter, saying yes, choosing what it is about, and ending it. */
export const subscribeRoutes: readonly Route[] = [
  ...askRoutes,
  route({
    method: 'GET',
    path: '/newsletter/sent',
    policy: everybody,
    kind: 'page',
    unlisted: true,
    handle: ({ locale, site }) =>
      page({
        title: newsletterWords(locale)('sent.title'),
        door: 'stories',
        body: SentPage({ locale, example: site.example }),
      }),
  }),
  ...confirmRoutes,
  ...ownRoutes,
  ...stopRoutes,
]
