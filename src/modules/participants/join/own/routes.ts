import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { type Page, page, redirect } from '../../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, freshForm } from '../../../../platform/web/form.ts'
import { policy } from '../../../../platform/web/policy.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { chooseDay } from '../days/commands/choose-day.ts'
import { dayWords } from '../days/locales/index.ts'
import { daysOf } from '../days/queries.ts'
import { joinWords } from '../locales/index.ts'
import { holdRequest } from './code.ts'
import { OwnRequestPage } from './OwnRequestPage.tsx'
import { ownRequestPath } from './path.ts'
import { renderJoinSections } from './sections.ts'

/** Whoever has the address of a request; from here on it is theirs in this transaction. */
export const holdsRequest = policy('holds-join-request', async ({ db, params }) =>
  (await holdRequest(db, params.code ?? '')) ? 'admitted' : 'absent',
)

async function show(visit: Visit, form: FormState): Promise<Page> {
  const { db, house, params, locale } = visit
  const request = await holdRequest(db, params.code ?? '')
  if (!request) throw new Absent()
  const { id, step, closed, toCircle } = request
  const base = ownRequestPath(params.code ?? '')
  const [sections, days] = await Promise.all([
    renderJoinSections(visit, { ...{ id, step, closed, toCircle, own: true }, base }),
    closed || toCircle ? [] : daysOf(db, id),
  ])
  const today = dayAt(house.clock.now())
  const body = OwnRequestPage({ locale, form, request, base, days, today, sections })
  return page({ title: joinWords(locale)('own.title'), door: 'people', body })
}

const shared = { policy: holdsRequest, thing: 'join request' }

export const ownRequestRoutes: readonly Route[] = [
  route({
    ...shared,
    method: 'GET',
    path: '/join/own/:code',
    kind: 'page',
    handle: (visit) => show(visit, freshForm(visit)),
  }),
  actionRoute({
    ...shared,
    path: '/join/own/:code/day',
    show,
    command: chooseDay,
    input: ({ params, posted }) => ({ code: params.code, day: fieldOf(posted, 'day') }),
    done: ({ none }, { params, locale }) =>
      redirect(ownRequestPath(params.code ?? ''), {
        flash: dayWords(locale)(none ? 'chosen.none' : 'chosen'),
      }),
  }),
]
