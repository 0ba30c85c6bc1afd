import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { formRoutes } from '../../../../platform/web/form.ts'
import type { Policy } from '../../../../platform/web/policy.ts'
import type { ActsAs, Route } from '../../../../platform/web/route.ts'
import { knownCarriers } from '../../harvest/asked.ts'
import { findPromise } from '../queries.ts'
import { wordsBehind } from '../reads.ts'
import { decideHandover } from './commands/decide-handover.ts'
import { handOver } from './commands/hand-over.ts'
import { handOverWords } from './locales/index.ts'
import { HandOverPage } from './pages/HandOverPage.tsx'
import { DeclinedPage, TakeOverPage } from './pages/TakeOverPage.tsx'
import { handoverFor, mayVouch, openHandoversOf } from './queries.ts'

interface Guarded {
  base: '/answers' | '/carrier'
  as: ActsAs
  /** Who may hand over. */
  answer: Policy
  /** Who is asked. */
  asked: Policy
}

/** Asking somebody to take over, and saying yes or no to it. */
export const handOverRoutes = ({ base, as, answer, asked }: Guarded): Route[] => [
  ...formRoutes({
    path: `${base}/:answer/hand-over`,
    policy: answer,
    reads: wordsBehind,
    as,
    thing: 'owed-answer',
    command: handOver,
    input: ({ params, posted }) => ({ ...posted, owedAnswerId: params.answer }),
    async show({ db, locale, params }, form) {
      const id = params.answer ?? ''
      const [found, open, vouch] = await Promise.all([
        findPromise(db, id),
        openHandoversOf(db, id),
        mayVouch(db, id),
      ])
      if (!found) throw new Absent()
      const { promised, carriers } = found
      const around = await knownCarriers(db, promised.circleId)
      const known = around.filter(({ seatId }) => !carriers.some((one) => one.seatId === seatId))
      return page({
        title: handOverWords(locale)('title'),
        door: 'mine',
        body: HandOverPage({ locale, promised, carriers, known, open, vouch, form, base }),
      })
    },
    done: (_, { params, locale }) =>
      redirect(`${base}/${params.answer}`, { flash: handOverWords(locale)('asked') }),
  }),
  ...formRoutes({
    path: `${base}/:answer/take-over`,
    policy: asked,
    reads: wordsBehind,
    as,
    thing: 'owed-answer',
    command: decideHandover,
    input: ({ params, posted }) => ({ ...posted, owedAnswerId: params.answer }),
    async show({ db, house, locale, params }, form) {
      const id = params.answer ?? ''
      const [found, handover] = await Promise.all([findPromise(db, id), handoverFor(db, id)])
      if (!found || !handover) throw new Absent()
      const today = dayAt(house.clock.now())
      return page({
        title: handOverWords(locale)('take.title'),
        door: 'mine',
        body: TakeOverPage({ ...found, locale, asked: handover, form, today, base }),
      })
    },
    done({ came, toMe }, { params, locale }) {
      const w = handOverWords(locale)
      if (came === 'declined' && toMe)
        return page({ title: w('take.no.done'), door: 'mine', body: DeclinedPage({ locale }) })
      if (came === 'over') return redirect(`${base}/${params.answer}/take-over`)
      const key = `${toMe ? 'take' : 'keeper'}.${came === 'accepted' ? 'yes' : 'no'}.done` as const
      return redirect(`${base}/${params.answer}`, { flash: w(key) })
    },
  }),
]
