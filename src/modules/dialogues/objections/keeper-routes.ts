import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { findKeptObjection, setAsideForOthers } from '../../contributions/index.ts'
import { type KeptAt, keptAt } from './kept-at.ts'
import { objectionWords } from './locales/index.ts'
import { KeeperPage } from './pages/KeeperPage.tsx'

/** What who looks after the place can do about an objection, with the same rules wherever they come in. */
const routesAt = (at: KeptAt): Route[] =>
  formRoutes({
    ...{ path: at.path, policy: at.policy, as: at.as },
    reads: { thing: 'objection' },
    thing: 'objection',
    command: setAsideForOthers,
    input: ({ params }) => ({ objectionId: params.id }),
    async show(visit, form) {
      const { db, house, locale, params } = visit
      const objection = await findKeptObjection(db, house.sealing, params.id ?? '')
      if (!objection) throw new Absent()
      return page({
        title: objectionWords(locale)('keeper.title'),
        ...(at.as === 'person' && { door: 'mine' as const }),
        body: KeeperPage({ locale, objection, form, now: house.clock.now(), at }),
      })
    },
    done: ({ objectionId }, { locale }) =>
      redirect(at.address(objectionId), { flash: objectionWords(locale)('keeper.aside.done') }),
  })

export const keptObjectionRoutes: readonly Route[] = [
  ...routesAt(keptAt.withAccount),
  ...routesAt(keptAt.onCard),
]
