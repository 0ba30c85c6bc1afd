import { codeLengths, normaliseCode } from '../../../platform/codes/codes.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findGathering, occurrencesOf } from '../gathering/queries.ts'
import { answerIn } from '../place/answers.ts'
import { roomsAt } from '../place/rooms.ts'
import { codeOf, holdCode } from '../sign-up/code.ts'
import { unknownCode } from '../sign-up/code-routes.ts'
import { bringingMore, changing } from '../sign-up/limits.ts'
import { ownSignUps } from '../sign-up/queries.ts'
import { answerAsked } from './commands/answer-asked.ts'
import { askCircleWords } from './locales/index.ts'
import { AskedPage } from './pages/AskedPage.tsx'
import { askedOfMe } from './queries.ts'

/** As many times as one can think about at once; the others come by later. */
const most = 12

/** What the code in the address opens: the long one, which nobody guesses. */
async function held({ db, house, params }: Visit) {
  const code = normaliseCode(params.code ?? '')
  if (code.length !== codeLengths.scanned) return undefined
  await holdCode(db, code)
  return (await askedOfMe(db)).find(({ id }) => codeOf(house, id).long === code)
}

async function show(visit: Visit, form: FormState) {
  const { db, house, locale } = visit
  const asked = await held(visit)
  if (!asked) return unknownCode(visit)
  const [gathering, all, own] = await Promise.all([
    findGathering(db, asked.gatheringId),
    occurrencesOf(db, asked.gatheringId),
    ownSignUps(db, house.sealing),
  ])
  if (!gathering) return unknownCode(visit)
  const now = house.clock.now()
  const times = all
    .filter(({ endsAt, status }) => endsAt > now && status !== 'left-out')
    .slice(0, most)
    .map((occurrence) => {
      const mine = own.find(({ occurrenceId }) => occurrenceId === occurrence.id)
      const more = mine
        ? mine.hasCode
          ? `/s/${codeOf(house, mine.id).long}`
          : `/gatherings/${gathering.id}/sign-up?on=${occurrence.id}`
        : null
      return { occurrence, own: mine, more }
    })
  const rooms = await roomsAt(
    db,
    times.map(({ occurrence }) => occurrence.id),
  )
  return page({
    title: gathering.title,
    door: 'agenda',
    body: AskedPage({
      ...{ locale, form, gathering },
      times: times.map((time) => ({ ...time, rooms: rooms.get(time.occurrence.id) })),
    }),
  })
}

const answered = /^answer\.(.+)$/

export const askedRoutes: readonly Route[] = formRoutes({
  path: '/asked/:code',
  policy: everybody,
  thing: 'sign-up',
  command: answerAsked,
  show,
  async input(visit) {
    const asked = await visit.reading(held)
    if (!asked) throw new Absent()
    await changing(visit, asked.id).check()
    const { posted, params, locale } = visit
    const told = Object.keys(posted).flatMap((name) => {
      const [, occurrenceId] = answered.exec(name) ?? []
      return occurrenceId ? [{ occurrenceId, ...answerIn(fieldOf(posted, name)) }] : []
    })
    if (told.some(({ place }) => place !== '')) await bringingMore(visit, asked.id).check()
    return { ...{ askedId: asked.id, code: params.code ?? '', locale }, answers: told }
  },
  async done({ askedId, full }, visit) {
    if (full.length > 0) {
      await bringingMore(visit, askedId).count()
      throw new Invalid(Object.fromEntries(full.map((on) => [`answer.${on}`, 'place.full'])))
    }
    await changing(visit, askedId).count()
    return redirect(`/asked/${visit.params.code}`, { flash: askCircleWords(visit.locale)('saved') })
  },
})
