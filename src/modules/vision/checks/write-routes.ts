import { redirect } from '../../../platform/web/answer.ts'
import { actionRoute, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { visionWords } from '../locales/index.ts'
import { letCheckBeRead } from './commands/let-check-be-read.ts'
import { takeCheckAway } from './commands/take-check-away.ts'
import { writeCheck } from './commands/write-check.ts'
import { desk } from './desk.ts'
import { takesCheckAway, writesCheck } from './policy.ts'

const path = '/circles/:slug/vision/:check'
const thing = 'vision check'
const ofCheck = ({ params }: Visit) => ({ slug: params.slug, check: params.check })

/** Looking: what came, what one writes over the whole, and letting it be read. */
export const writeRoutes: readonly Route[] = [
  ...formRoutes({
    path: `${path}/write`,
    policy: writesCheck,
    thing,
    reads: { thing: 'what makers say back', id: ({ params }) => params.check ?? null },
    show: desk,
    command: writeCheck,
    input: (visit) => ({ ...visit.posted, ...ofCheck(visit), version: fieldOf(visit.posted, '_version') }),
    done: (_, visit) =>
      redirect(`/circles/${visit.params.slug}/vision/${visit.params.check}/write`, {
        flash: visionWords(visit.locale)('whole.saved'),
      }),
  }),
  actionRoute({
    path: `${path}/read`,
    policy: writesCheck,
    thing,
    show: desk,
    command: letCheckBeRead,
    input: ofCheck,
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/vision/${params.check}`, { flash: visionWords(locale)('read.done') }),
  }),
  actionRoute({
    path: `${path}/away`,
    policy: takesCheckAway,
    thing,
    show: desk,
    command: takeCheckAway,
    input: ofCheck,
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/vision`, { flash: visionWords(locale)('away.done') }),
  }),
]
