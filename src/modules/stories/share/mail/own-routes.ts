import { countSending } from '../../../../platform/codes/sending.ts'
import type { Page } from '../../../../platform/web/answer.ts'
import { redirect } from '../../../../platform/web/answer.ts'
import { actionRoute, askingOf, type FormState, fieldOf } from '../../../../platform/web/form.ts'
import type { Policy } from '../../../../platform/web/policy.ts'
import type { Route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { ownSharedPath } from '../code.ts'
import { sharedHere } from '../own.ts'
import { mailMe } from './commands/mail-me.ts'
import { mailMeNoMore } from './commands/mail-me-no-more.ts'
import { sawShared } from './commands/saw-shared.ts'
import { mailWords } from './locales/index.ts'
import { sharedMailOf } from './queries.ts'

interface Own {
  policy: Policy
  thing: string
  show(visit: Visit, form: FormState): Promise<Page>
}

const path = '/share/own/:code'
const back = ({ params, locale }: Visit, said: 'done' | 'end.done') =>
  redirect(ownSharedPath(params.code ?? ''), { flash: mailWords(locale)(said) })

/** Leaving an address with what one shared, and taking it away. */
export const ownMailRoutes = (own: Own): readonly Route[] => [
  actionRoute({
    ...own,
    path: `${path}/mail`,
    command: mailMe,
    async input(visit) {
      const { params, posted, locale } = visit
      await countSending(visit, 'mail about shares')
      return { code: params.code, email: fieldOf(posted, 'email'), locale }
    },
    done: (_, visit) => back(visit, 'done'),
  }),
  actionRoute({
    ...own,
    path: `${path}/no-mail`,
    command: mailMeNoMore,
    input: ({ params }) => ({ code: params.code }),
    done: (_, visit) => back(visit, 'end.done'),
  }),
]

/** Who opens the page after a letter left looked: it is written down, once for each letter. */
export function noted(shown: Route): Route {
  if (shown.method !== 'GET') return shown
  return {
    ...shown,
    writes: true,
    async handle(visit) {
      const waits = await visit.reading(async (fresh) => {
        const shared = await sharedHere(fresh)
        return shared !== undefined && (await sharedMailOf(fresh.db, shared.id)) === 'waits'
      })
      if (waits) await sawShared.execute(visit.house, askingOf(visit), { code: visit.params.code })
      return visit.reading((fresh) => shown.handle(fresh))
    },
  }
}
