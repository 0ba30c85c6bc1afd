import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { page } from '../../../../platform/web/answer.ts'
import { policy } from '../../../../platform/web/policy.ts'
import { route } from '../../../../platform/web/route.ts'
import { joinWords } from '../locales/index.ts'
import { holdRequest } from './code.ts'
import { OwnRequestPage } from './OwnRequestPage.tsx'
import { renderJoinSections } from './sections.ts'

/** Whoever has the address of a request; from here on it is theirs in this transaction. */
export const holdsRequest = policy('holds-join-request', async ({ db, params }) =>
  (await holdRequest(db, params.code ?? '')) ? 'admitted' : 'absent',
)

export const ownRequestPath = (code: string) => `/join/own/${code}`

export const ownRequestRoute = route({
  method: 'GET',
  path: '/join/own/:code',
  policy: holdsRequest,
  kind: 'page',
  thing: 'join request',
  async handle(visit) {
    const { db, house, params, locale } = visit
    const request = await holdRequest(db, params.code ?? '')
    if (!request) throw new Absent()
    const { id, step, closed, toCircle } = request
    const sections = await renderJoinSections(visit, {
      ...{ id, step, closed, toCircle, own: true },
      base: ownRequestPath(params.code ?? ''),
    })
    const body = OwnRequestPage({ locale, request, today: dayAt(house.clock.now()), sections })
    return page({ title: joinWords(locale)('own.title'), door: 'people', body })
  },
})
