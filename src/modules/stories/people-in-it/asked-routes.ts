import { Absent } from '../../../platform/errors/errors.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { picturesBelow } from '../pictures/below.ts'
import { type AskedPicture, picturesAsked } from '../pictures/queries.ts'
import { whereItStands } from '../reading/where-it-stands.ts'
import { shownBelow } from '../shown/below.ts'
import { shownWith } from '../shown/shown.ts'
import { type Aside, type Asked, asideOf, askedOfMe, myNameIn, readableNow, whereAsked } from './asked.ts'
import { alongCodes, alongPath } from './beside/code.ts'
import { besideRoutes, togetherBelow } from './beside/routes.ts'
import { toldCodes } from './code.ts'
import { answerAsked } from './commands/answer-asked.ts'
import { answerLater } from './commands/answer-later.ts'
import { wishUnderNo } from './commands/wish-under-no.ts'
import { type LeftOut, leftOutOf } from './left-out.ts'
import { AskedPage } from './pages/AskedPage.tsx'
import { LeftOutPage } from './pages/LeftOutPage.tsx'
import { TakeYesBackPage } from './pages/TakeYesBackPage.tsx'
import { readsToQuote } from './reads-for.ts'
import { slipsIn } from './said.ts'
import { peopleInItWords } from './words.ts'

/** By the code of this address, because one's words stand in it, or because one was chosen by name. */
async function askedAt(visit: Visit): Promise<Asked | undefined> {
  const { db, house, params } = visit
  if (params.code) await toldCodes.hold(db, params.code)
  return ofThisAddress(visit, await askedOfMe(db, house.sealing))
}

/** Whoever is signed in may be asked elsewhere too: the code is of one of them, and each has one address without a code. */
function ofThisAddress<One extends Pick<Asked, 'id' | 'contributionId'>>(
  { house, params, url }: Pick<Visit, 'house' | 'params' | 'url'>,
  all: readonly One[],
): One | undefined {
  if (params.code) return toldCodes.behind(house, all, params.code)
  return all.find((one) => one.id === params.told && url.pathname.includes(whereAsked(one)))
}

/** The same for who said no, and is left out since. */
async function leftOutAt(visit: Visit): Promise<LeftOut | undefined> {
  const { db, params } = visit
  if (params.code) await toldCodes.hold(db, params.code)
  return ofThisAddress(visit, await leftOutOf(db))
}

/** Whoever is asked for their yes. */
const isAsked = policy('is-asked', async (visit) => ((await askedAt(visit)) ? 'admitted' : 'absent'))

/** Whoever is asked, or said no and looks what came of it. */
const wasAsked = policy('was-asked', async (visit) =>
  (await askedAt(visit)) || (await leftOutAt(visit)) ? 'admitted' : 'absent',
)

const show = (actionOf: (visit: Visit) => string) => async (visit: Visit, form: FormState) => {
  const { db, house, locale, actor, params } = visit
  const asked = await askedAt(visit)
  if (!asked) return showLeftOut(visit)
  const [own, pictures, name, read, aside] = await Promise.all([
    slipsIn(db, house.sealing, asked.contributionId ? [asked.contributionId] : []),
    picturesAsked(db, asked.id),
    myNameIn(db, asked.id),
    readableNow(db, asked.slug),
    asideOf(db, asked.id),
  ])
  const reached = params.code === undefined && actor.kind === 'person'
  const shown = {
    asked,
    own,
    name,
    pictures: noted(pictures, locale),
    read,
    reached,
    later: aside?.later ?? null,
  }
  const body = AskedPage({ locale, form, ...shown, along: alongLink(visit, aside), action: actionOf(visit) })
  return page({ title: peopleInItWords(locale)('asked.title'), body })
}

/** On which of them they are. */
const noted = (pictures: readonly AskedPicture[], lang: Locale) =>
  pictures.map((picture) =>
    picture.isOn ? { ...picture, note: { text: peopleInItWords(lang)('asked.on-picture'), lang } } : picture,
  )

/** With what somebody reads along. */
function alongLink({ house, site }: Visit, aside: Aside | undefined) {
  if (!aside?.along || !aside.until) return undefined
  return { address: `${site.origin}${alongPath(alongCodes.of(house, aside.along).long)}`, until: aside.until }
}

async function showLeftOut(visit: Visit) {
  const { locale } = visit
  const left = await leftOutAt(visit)
  if (!left) throw new Absent()
  return page({ title: peopleInItWords(locale)('left-out.title'), body: LeftOutPage({ locale, left }) })
}

const byCode = ({ params }: Visit) => `/told/${params.code}`
const byWords = ({ params }: Visit) => `/my-words-in/${params.told}`
const done =
  (to: (visit: Visit) => string, no: 'answer.done.no' | 'answer.done.no.words') =>
  ({ says }: { says: 'yes' | 'no' }, visit: Visit) =>
    redirect(to(visit), { flash: peopleInItWords(visit.locale)(says === 'yes' ? 'answer.done.yes' : no) })

/** Of who holds the code of this address: as whom they were asked. */
const heldCode = async (visit: Visit) => ({
  code: visit.params.code ?? '',
  told: (await visit.reading(askedAt))?.id,
})
const byName = ({ params }: Visit) => `/in-a-story/${params.told}`
const ownWords = ({ params }: Visit) => ({ code: '', told: params.told })

/** Being asked again after some days. */
const laterBelow = (
  path: string,
  at: (visit: Visit) => string,
  who: (visit: Visit) => Promise<object> | object,
): Route =>
  actionRoute({
    path: `${path}/later`,
    policy: isAsked,
    as: 'either',
    thing: 'story',
    command: answerLater,
    show: show(at),
    input: async (visit) => ({ ...visit.posted, ...(await who(visit)) }),
    done: (_, visit) => redirect(at(visit), { flash: peopleInItWords(visit.locale)('later.done') }),
  })

/** Before a no to what is read already. */
const noBelow = (path: string, at: (visit: Visit) => string): Route =>
  route({
    method: 'GET',
    path: `${path}/no`,
    policy: isAsked,
    kind: 'page',
    as: 'either',
    thing: 'story',
    async handle(visit) {
      const { db, locale } = visit
      const asked = await askedAt(visit)
      if (!asked?.slug) return redirect(at(visit))
      const stands = await whereItStands(db, asked.slug)
      const shown = { locale, form: freshForm(visit), asked, stands, action: at(visit) }
      return page({ title: peopleInItWords(locale)('no.title'), body: TakeYesBackPage(shown) })
    },
  })

/** Saying what would help, below a no. */
const wishesBelow = (
  path: string,
  at: (visit: Visit) => string,
  who: (visit: Visit) => Promise<object> | object,
): Route =>
  actionRoute({
    path: `${path}/wishes`,
    policy: isAsked,
    as: 'either',
    thing: 'story',
    command: wishUnderNo,
    show: show(at),
    input: async (visit) => ({ ...visit.posted, ...(await who(visit)) }),
    done: ({ wishes }, visit) =>
      redirect(at(visit), {
        flash: peopleInItWords(visit.locale)(wishes.length > 0 ? 'wishes.done' : 'wishes.none'),
      }),
  })

/** Where somebody reads what they are asked. */
const everyWay = ['/told/:code', '/my-words-in/:told', '/in-a-story/:told'] as const

/** What is shown with the text one is asked about. */
async function shownAsked(visit: Visit) {
  const asked = await askedAt(visit)
  return { shown: asked ? shownWith(asked.kind, asked.shown) : null, title: asked?.title ?? '' }
}

/** For who is in a story: reading it beforehand, and saying yes or no. */
export const askedRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/told/:code',
    policy: wasAsked,
    as: 'either',
    thing: 'story',
    command: answerAsked,
    show: show(byCode),
    input: async (visit) => ({ ...visit.posted, ...(await heldCode(visit)) }),
    done: done(byCode, 'answer.done.no'),
  }),
  noBelow('/told/:code', byCode),
  wishesBelow('/told/:code', byCode, heldCode),
  // Of who was chosen by name: the same, and a day on which they are asked again.
  ...formRoutes({
    path: '/in-a-story/:told',
    policy: wasAsked,
    as: 'either',
    thing: 'story',
    command: answerAsked,
    show: show(byName),
    input: (visit) => ({ ...visit.posted, ...ownWords(visit) }),
    done: done(byName, 'answer.done.no'),
  }),
  noBelow('/in-a-story/:told', byName),
  wishesBelow('/in-a-story/:told', byName, ownWords),
  laterBelow('/in-a-story/:told', byName, ownWords),
  ...togetherBelow({
    ...{ path: '/in-a-story/:told', policy: isAsked, at: byName, who: ownWords, show: show(byName) },
  }),
  readsToQuote(noBelow('/my-words-in/:told', byWords)),
  readsToQuote(laterBelow('/my-words-in/:told', byWords, ownWords)),
  ...togetherBelow({ path: '/told/:code', policy: isAsked, at: byCode, who: heldCode, show: show(byCode) }),
  ...togetherBelow({
    ...{ path: '/my-words-in/:told', policy: isAsked, at: byWords, who: ownWords, show: show(byWords) },
  }).map(readsToQuote),
  ...besideRoutes,
  ...everyWay.map((path) => picturesBelow({ path, policy: isAsked, as: 'either', find: askedAt })),
  ...everyWay.map((path) => shownBelow({ path, policy: isAsked, as: 'either', find: shownAsked })),
  ...formRoutes({
    path: '/my-words-in/:told',
    policy: wasAsked,
    as: 'either',
    thing: 'story',
    command: answerAsked,
    show: show(byWords),
    input: (visit) => ({ ...visit.posted, ...ownWords(visit) }),
    done: done(byWords, 'answer.done.no.words'),
  }).map(readsToQuote),
]
