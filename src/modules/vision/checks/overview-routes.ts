import { redirect } from '../../../platform/web/answer.ts'
import { actionRoute, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { seesMovement } from '../../about-us/index.ts'
import { visionWords } from '../locales/index.ts'
import { watchedPlace } from '../place.ts'
import { watches } from '../watchers/policy.ts'
import { beginCheck } from './commands/begin-check.ts'
import { overview } from './overview.ts'

const path = '/circles/:slug/vision'

/** What was seen beside what a movement stands for. */
export const overviewRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: seesMovement,
    kind: 'page',
    thing: 'vision check',
    reads: {
      thing: 'what is seen beside what a movement stands for',
      id: async ({ db, params }) => ((await watchedPlace(db, params.slug ?? '')).watches ? null : undefined),
    },
    handle: (visit) => overview(visit, freshForm(visit)),
  }),
  actionRoute({
    path: `${path}/begin`,
    policy: watches,
    thing: 'vision check',
    show: overview,
    command: beginCheck,
    input: ({ params, posted }) => ({ ...posted, slug: params.slug }),
    done: ({ check }, { params, locale }) =>
      redirect(`/circles/${params.slug}/vision/${check}/write`, { flash: visionWords(locale)('begin.done') }),
  }),
]
