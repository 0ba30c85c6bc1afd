import { page, redirect } from '../../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../../platform/web/form.ts'
import type { Policy } from '../../../../platform/web/policy.ts'
import { askedIn } from '../asked-in.ts'
import { joinWords } from '../locales/index.ts'
import { placesToJoin } from '../queries.ts'
import { writeDownRequest } from './command.ts'
import { WriteDownPage } from './WriteDownPage.tsx'

/** For who connects: a telephone call, written down for who called. */
export const writeDownRoutes = (connector: Policy) =>
  formRoutes({
    path: '/join/write-down',
    policy: connector,
    thing: 'join request',
    command: writeDownRequest,
    async show({ db, site, locale }, form) {
      const places = await placesToJoin(db, site.movement)
      const body = WriteDownPage({ locale, form, regions: places?.regions ?? [] })
      return page({ title: joinWords(locale)('write-down.title'), door: 'people', body })
    },
    input: (visit) => ({ ...askedIn(visit), agreed: fieldOf(visit.posted, 'agreed') === 'yes' }),
    done: ({ requestId }, { locale }) =>
      redirect(`/join/requests/${requestId}`, { flash: joinWords(locale)('write-down.saved') }),
  })
