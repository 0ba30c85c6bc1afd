import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { type Answer, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { everybody, policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementContact } from '../../circles/index.ts'
import { heldOf } from '../held/queries.ts'
import { awayOf } from '../kept-away/queries.ts'
import { toldCodes } from '../people-in-it/code.ts'
import { whereItStands } from '../reading/where-it-stands.ts'
import { changedIn } from './changed-in.ts'
import { ownSharedPath, sharedCodes } from './code.ts'
import { agreeShared } from './commands/agree-shared.ts'
import { changeShared } from './commands/change-shared.ts'
import { narrowShared } from './commands/narrow-shared.ts'
import { refuseShared } from './commands/refuse-shared.ts'
import { replyShared } from './commands/reply-shared.ts'
import { takeBackShared } from './commands/take-back-shared.ts'
import { shareWords } from './locales/index.ts'
import { noted, ownMailRoutes } from './mail/own-routes.ts'
import { sharedMailOf } from './mail/queries.ts'
import { sharedMediaRoute } from './media-route.ts'
import { sharedHere } from './own.ts'
import { OwnSharedPage } from './pages/OwnSharedPage.tsx'
import { TakeBackPage, TakenBackPage } from './pages/TakeBackPages.tsx'
import { photoInSizes } from './photo-in-sizes.ts'
import { looksAlongWith } from './promise.ts'

const path = '/share/own/:code'

/** Whoever has the address of what was shared. */
const holdsShared = policy('holds-shared', async (visit) =>
  (await sharedHere(visit)) ? 'admitted' : 'absent',
)

async function show(visit: Visit, form: FormState) {
  const { db, house, site, locale } = visit
  const shared = await sharedHere(visit)
  if (!shared) throw new Absent()
  const whom = await movementContact(db, undefined, shared.movementId)
  const contact = { name: whom.contactName, phone: whom.contactPhone }
  const code = sharedCodes.of(house, shared.id)
  const at = new URL(site.origin).host
  const { begun } = shared
  const asked = begun?.asked ? `/told/${toldCodes.of(house, begun.told).long}` : undefined
  const mail = shared.account ? undefined : await sharedMailOf(db, shared.id)
  const [looks, today] = [await looksAlongWith(db, shared.id), dayAt(house.clock.now())]
  const held =
    shared.heldUntil && shared.storyId ? await heldOf(db, house.sealing, shared.storyId) : undefined
  // What is read is not kept away.
  const away = shared.storyId && !shared.slug ? await awayOf(db, house.sealing, shared.storyId) : undefined
  const body = OwnSharedPage({
    ...{
      locale,
      form,
      movement: whom.name,
      contact,
      site: at,
      code,
      shared,
      asked,
      mail,
      looks,
      today,
      held,
      away,
    },
  })
  return page({
    ...{ title: shareWords(locale)('own.title'), door: 'stories', body },
    islands: ['photo-choice', 'spoken-minute'],
    microphone: true,
  })
}

const own = { policy: holdsShared, thing: 'shared', show } as const
type Said =
  | 'own.replied'
  | 'own.changed'
  | 'own.agreed'
  | 'own.agreed.waits'
  | 'own.refused'
  | 'own.less.done'
  | 'own.nameless.done'
const back = ({ params, locale }: Visit, said: Said): Answer =>
  redirect(ownSharedPath(params.code ?? ''), { flash: shareWords(locale)(said) })
const withVersion = ({ params, posted }: Visit) => ({
  ...posted,
  code: params.code,
  version: fieldOf(posted, '_version'),
})

/** What one shared, with the code for it: how far it is, changing it, saying yes, taking it back. */
export const ownSharedRoutes: readonly Route[] = [
  ...formRoutes({
    ...own,
    path,
    files: { photo: 'photo.large', sound: 'sound.large' },
    keeps: ['photo', 'sound'],
    command: changeShared,
    input: changedIn,
    done: (_, visit) => back(visit, 'own.changed'),
  }).map(noted),
  ...ownMailRoutes(own),
  actionRoute({
    ...own,
    path: `${path}/agree`,
    command: agreeShared,
    async input(visit) {
      const { params, posted } = visit
      const picture = await photoInSizes(visit, sharedHere)
      return { code: params.code, version: fieldOf(posted, '_version'), picture }
    },
    done: ({ waits }, visit) => back(visit, waits ? 'own.agreed.waits' : 'own.agreed'),
  }),
  actionRoute({
    ...own,
    path: `${path}/reply`,
    command: replyShared,
    input: withVersion,
    done: (_, visit) => back(visit, 'own.replied'),
  }),
  actionRoute({
    ...own,
    path: `${path}/refuse`,
    command: refuseShared,
    input: withVersion,
    done: (_, visit) => back(visit, 'own.refused'),
  }),
  actionRoute({
    ...own,
    path: `${path}/narrow`,
    command: narrowShared,
    input: withVersion,
    done: ({ less }, visit) => back(visit, less === '' ? 'own.nameless.done' : 'own.less.done'),
  }),
  route({
    method: 'GET',
    path: `${path}/take-back`,
    policy: holdsShared,
    kind: 'page',
    thing: 'shared',
    async handle(visit) {
      const { db, house, locale } = visit
      const shared = await sharedHere(visit)
      if (!shared) throw new Absent()
      const base = ownSharedPath(sharedCodes.of(house, shared.id).long)
      const stands = shared.slug ? await whereItStands(db, shared.slug) : undefined
      const body = TakeBackPage({ locale, form: freshForm(visit), shared, stands, base })
      return page({ title: shareWords(locale)('back.title'), door: 'stories', body })
    },
  }),
  route({
    method: 'GET',
    path: '/share/taken-back',
    policy: everybody,
    kind: 'page',
    thing: 'shared',
    handle: ({ locale }) =>
      page({
        title: shareWords(locale)('own.back.done'),
        door: 'stories',
        body: TakenBackPage({ locale }),
      }),
  }),
  actionRoute({
    ...own,
    path: `${path}/take-back`,
    command: takeBackShared,
    input: ({ params }) => ({ code: params.code }),
    done: () => redirect('/share/taken-back'),
  }),
  sharedMediaRoute({ base: path, policy: holdsShared, find: sharedHere }),
]
