import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { sizeIn } from '../pictures/address.ts'
import { findAskedFile, picturesAsked } from '../pictures/queries.ts'
import { servePicture } from '../pictures/serve.ts'
import { shownBelow } from '../shown/below.ts'
import { shownWith } from '../shown/shown.ts'
import { type Asked, askedOfMe, myLater, myNameIn, readableNow } from './asked.ts'
import { toldCodes } from './code.ts'
import { answerAsked } from './commands/answer-asked.ts'
import { answerLater } from './commands/answer-later.ts'
import { type LeftOut, leftOutOf } from './left-out.ts'
import { AskedPage } from './pages/AskedPage.tsx'
import { LeftOutPage } from './pages/LeftOutPage.tsx'
import { readsToQuote } from './reads-for.ts'
import { slipsIn } from './said.ts'
import { peopleInItWords } from './words.ts'

/** By the code of this address, or because one's words stand in it. */
async function askedAt({ db, house, params }: Visit): Promise<Asked | undefined> {
  if (params.code) await toldCodes.hold(db, params.code)
  const all = await askedOfMe(db, house.sealing)
  return params.code
    ? all.find(({ contributionId }) => contributionId === null)
    : all.find(({ id }) => id === params.told)
}

/** The same for who said no, and is left out since. */
async function leftOutAt({ db, params }: Visit): Promise<LeftOut | undefined> {
  if (params.code) await toldCodes.hold(db, params.code)
  const all = await leftOutOf(db)
  return params.code
    ? all.find(({ contributionId }) => contributionId === null)
    : all.find(({ id }) => id === params.told)
}

/** Whoever is asked for their yes. */
const isAsked = policy('is-asked', async (visit) => ((await askedAt(visit)) ? 'admitted' : 'absent'))

/** Whoever is asked, or said no and looks what came of it. */
const wasAsked = policy('was-asked', async (visit) =>
  (await askedAt(visit)) || (await leftOutAt(visit)) ? 'admitted' : 'absent',
)

const show = (actionOf: (visit: Visit) => string) => async (visit: Visit, form: FormState) => {
  const { db, house, locale, actor } = visit
  const asked = await askedAt(visit)
  if (!asked) return showLeftOut(visit)
  const [own, pictures, name, read, later] = await Promise.all([
    slipsIn(db, house.sealing, asked.contributionId ? [asked.contributionId] : []),
    picturesAsked(db, asked.id),
    myNameIn(db, asked.id),
    readableNow(db, asked.slug),
    myLater(db, asked.id),
  ])
  const reached = asked.contributionId !== null && actor.kind === 'person'
  const shown = { asked, own, name, pictures, read, later, reached }
  const body = AskedPage({ locale, form, ...shown, action: actionOf(visit) })
  return page({ title: peopleInItWords(locale)('asked.title'), body })
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

/** The pictures of the text one is asked about. They are not kept by any browser: the right ends with the question. */
const picturesBelow = (path: string): Route =>
  route({
    method: 'GET',
    path: `${path}/pictures/:id/:file`,
    policy: isAsked,
    as: 'either',
    kind: 'export',
    does: 'read',
    thing: 'story picture',
    async handle(visit) {
      const { id = '', file = '' } = visit.params
      const [asked, size] = [await askedAt(visit), sizeIn(file)]
      const found = asked && size && (await findAskedFile(visit.db, asked.id, { id, ...size }))
      if (!found) throw new Absent()
      return servePicture(visit.house, { format: size.format, found })
    },
  })

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
  laterBelow('/told/:code', byCode, heldCode),
  readsToQuote(laterBelow('/my-words-in/:told', byWords, ownWords)),
  picturesBelow('/told/:code'),
  picturesBelow('/my-words-in/:told'),
  ...['/told/:code', '/my-words-in/:told'].map((path) =>
    shownBelow({ path, policy: isAsked, as: 'either', find: shownAsked }),
  ),
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
