import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { type Policy, policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import {
  connectorOf,
  findConnected,
  holdRequest,
  holdsRequest,
  type OwnRequest,
} from '../../participants/index.ts'
import { askBeforeJoining, maySee } from './commands/ask-before-joining.ts'
import { beforeJoiningWords } from './locales/index.ts'
import { AskToSeePage } from './pages/AskToSeePage.tsx'
import { offeredTo } from './queries.ts'

/** The request of this address: by its code, or as who gets to know them. */
const requestAt = ({ db, params }: Visit): Promise<OwnRequest | undefined> =>
  params.code ? holdRequest(db, params.code) : findConnected(db, params.id ?? '')

/** The same people, once somebody spoke with who asked. */
const onceSpoken = (of: Policy) =>
  policy(`${of.name}-once-spoken`, async (visit) => {
    const admission = await of.admit(visit)
    if (admission !== 'admitted') return admission
    const request = await requestAt(visit)
    return request && maySee(request) ? 'admitted' : 'absent'
  })

async function show(visit: Visit, form: FormState) {
  const { db, params, locale } = visit
  const request = await requestAt(visit)
  if (!request) throw new Absent()
  const offered = await offeredTo(db, request.movementId)
  const back = backOf(visit)
  const body = AskToSeePage({ locale, form, offered, back, own: params.code !== undefined })
  return page({ title: beforeJoiningWords(locale)('title'), door: 'people', body })
}

const backOf = ({ params }: Visit) =>
  params.code ? `/join/own/${params.code}` : `/join/requests/${params.id}`

const at = (path: string, of: Policy) =>
  formRoutes({
    ...{ path, policy: onceSpoken(of), thing: 'work visit', show },
    command: askBeforeJoining,
    async input(visit) {
      const { params, posted } = visit
      const request = await visit.reading(requestAt)
      return {
        ...{ request: request?.id, code: params.code ?? '' },
        opening: fieldOf(posted, 'opening'),
        words: fieldOf(posted, 'words'),
        suits: fieldOf(posted, 'suits'),
      }
    },
    done: (_, visit) => redirect(backOf(visit), { flash: beforeJoiningWords(visit.locale)('sent') }),
  })

export const beforeJoiningRoutes: readonly Route[] = [
  ...at('/join/requests/:id/visit', connectorOf),
  ...at('/join/own/:code/visit', holdsRequest),
]
