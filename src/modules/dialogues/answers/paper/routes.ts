import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { page } from '../../../../platform/web/answer.ts'
import type { Policy } from '../../../../platform/web/policy.ts'
import { type ActsAs, type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { movementContact } from '../../../circles/index.ts'
import { bringing } from '../../look-back/who-brings.ts'
import { findPromise } from '../queries.ts'
import { wordsBehind } from '../reads.ts'
import { paperWords } from './locales/index.ts'
import { AnswerSheet } from './pages/AnswerSheet.tsx'
import { PaperPage } from './pages/PaperPage.tsx'
import { ReminderSheet } from './pages/ReminderSheet.tsx'
import { heldOn, unreachedCarriers } from './queries.ts'

interface Guarded {
  base: '/answers' | '/carrier'
  as: ActsAs
  policy: Policy
}

/** On paper one speaks to older people first; the other way is one touch away. */
const formIn = ({ url }: Visit) => (url.searchParams.get('form') === 'je' ? 'je' : 'u')

/** What is printed for who has no mail: the answer for who was there, and the one reminder for who brings it. */
export const paperRoutes = ({ base, as, policy }: Guarded): Route[] => {
  const shared = {
    method: 'GET',
    kind: 'page',
    thing: 'owed-answer',
    reads: wordsBehind,
    does: 'print',
    as,
    policy,
  } as const
  return [
    route({
      ...shared,
      path: `${base}/:answer/print`,
      async handle(visit) {
        const { db, house, site, locale, params } = visit
        const id = params.answer ?? ''
        const [found, heldAt, movement] = await Promise.all([
          findPromise(db, id),
          heldOn(db, id),
          movementContact(db, site.movement),
        ])
        if (!found) throw new Absent()
        const w = paperWords(locale)
        const now = house.clock.now()
        const form = formIn(visit)
        const address = `${site.origin.replace(/^https?:\/\//, '')}/k`
        const names = bringing(locale, found.carriers)
        // Where none of the words are left to read, nobody is told what was asked.
        const sheets = found.promised.name
          ? [
              AnswerSheet({
                ...{ locale, promised: found.promised, names, heldAt, now, movement, address, form },
                today: dayAt(now),
              }),
            ]
          : []
        return page({
          title: w('title'),
          layout: 'sheet',
          islands: ['print-button'],
          body: PaperPage({
            ...{ locale, form, title: w('title'), sheets },
            lead: w(sheets.length > 0 ? 'lead' : 'none'),
            notes: sheets.length > 0 ? [w('everyone'), w('hand')] : [],
            here: `${base}/${id}/print`,
            back: `${base}/${id}`,
          }),
        })
      },
    }),
    route({
      ...shared,
      path: `${base}/:answer/print/reminder`,
      async handle(visit) {
        const { db, house, site, locale, params } = visit
        const id = params.answer ?? ''
        const [found, unreached, movement] = await Promise.all([
          findPromise(db, id),
          unreachedCarriers(db),
          movementContact(db, site.movement),
        ])
        if (!found) throw new Absent()
        const w = paperWords(locale)
        const form = formIn(visit)
        const now = house.clock.now()
        const sheets = unreached
          .filter(({ owedAnswerId }) => owedAnswerId === id)
          .map(({ name }) => ReminderSheet({ locale, promised: found.promised, now, movement, form, name }))
        return page({
          title: w('remind.title'),
          layout: 'sheet',
          islands: ['print-button'],
          body: PaperPage({
            ...{ locale, form, title: w('remind.title'), sheets, notes: [] },
            lead: w(sheets.length > 0 ? 'remind.lead' : 'remind.none'),
            here: `${base}/${id}/print/reminder`,
            back: `${base}/${id}`,
          }),
        })
      },
    }),
  ]
}
