import { redirect } from '../../../platform/web/answer.ts'
import { actionRoute } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { takesPart } from '../../about-us/index.ts'
import { overview } from '../checks/overview.ts'
import { visionWords } from '../locales/index.ts'
import { endWatching } from './commands/end-watching.ts'
import { letWatch } from './commands/let-watch.ts'
import { offerToWatch } from './commands/offer-to-watch.ts'
import { stopWatching } from './commands/stop-watching.ts'
import { endsWatching, letsWatch, offered } from './policy.ts'

const path = '/circles/:slug/vision'

const ofMovement = ({ params }: Visit) => ({ slug: params.slug })
const ofWatcher = ({ params }: Visit) => ({ slug: params.slug, watcher: params.watcher })
const back = (
  { params, locale }: Visit,
  said: 'offer.done' | 'offered.stopped' | 'watchers.let.done' | 'watchers.ended',
) => redirect(`/circles/${params.slug}/vision`, { flash: visionWords(locale)(said) })

/** Asking to look along, and what hosts say to that. */
export const watcherRoutes: readonly Route[] = [
  actionRoute({
    path: `${path}/offer`,
    policy: takesPart,
    thing: 'watcher',
    show: overview,
    command: offerToWatch,
    input: ({ params, posted }) => ({ ...posted, slug: params.slug }),
    done: (_, visit) => back(visit, 'offer.done'),
  }),
  actionRoute({
    path: `${path}/stop`,
    policy: offered,
    thing: 'watcher',
    show: overview,
    command: stopWatching,
    input: ofMovement,
    done: (_, visit) => back(visit, 'offered.stopped'),
  }),
  actionRoute({
    path: `${path}/watchers/:watcher/yes`,
    policy: letsWatch,
    thing: 'watcher',
    show: overview,
    command: letWatch,
    input: ofWatcher,
    done: (_, visit) => back(visit, 'watchers.let.done'),
  }),
  actionRoute({
    path: `${path}/watchers/:watcher/no`,
    policy: endsWatching,
    thing: 'watcher',
    show: overview,
    command: endWatching,
    input: ofWatcher,
    done: (_, visit) => back(visit, 'watchers.ended'),
  }),
]
