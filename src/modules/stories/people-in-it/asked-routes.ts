import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { sizeIn } from '../pictures/address.ts'
import { findAskedFile, picturesAsked } from '../pictures/queries.ts'
import { servePicture } from '../pictures/serve.ts'
import { shownBelow } from '../shown/below.ts'
import { shownWith } from '../shown/shown.ts'
import { type Asked, askedOfMe } from './asked.ts'
import { toldCodes } from './code.ts'
import { answerAsked } from './commands/answer-asked.ts'
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
  const { db, house, locale } = visit
  const asked = await askedAt(visit)
  if (!asked) return showLeftOut(visit)
  const [own, pictures] = await Promise.all([
    slipsIn(db, house.sealing, asked.contributionId ? [asked.contributionId] : []),
    picturesAsked(db, asked.id),
  ])
  const body = AskedPage({ locale, form, asked, own, pictures, action: actionOf(visit) })
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
const done = (to: (visit: Visit) => string) => (result: { says: 'yes' | 'no' }, visit: Visit) =>
  redirect(to(visit), { flash: peopleInItWords(visit.locale)(`answer.done.${result.says}`) })

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
    async input(visit) {
      const asked = await visit.reading(askedAt)
      return { ...visit.posted, code: visit.params.code, told: asked?.id }
    },
    done: done(byCode),
  }),
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
    input: ({ params, posted }) => ({ ...posted, code: '', told: params.told }),
    done: done(byWords),
  }).map(readsToQuote),
]
