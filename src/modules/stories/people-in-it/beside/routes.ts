import { Absent } from '../../../../platform/errors/errors.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { actionRoute, type FormState } from '../../../../platform/web/form.ts'
import { type Policy, policy } from '../../../../platform/web/policy.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { picturesBelow } from '../../pictures/below.ts'
import { picturesAsked } from '../../pictures/queries.ts'
import { shownBelow } from '../../shown/below.ts'
import { shownWith } from '../../shown/shown.ts'
import type { AskedText } from '../asked.ts'
import { peopleInItWords } from '../words.ts'
import { alongCodes, alongPath } from './code.ts'
import { readAlone } from './commands/read-alone.ts'
import { readTogether } from './commands/read-together.ts'
import { BesidePage } from './pages/BesidePage.tsx'
import { askedBeside, slipsBeside } from './queries.ts'

async function besideAt({ db, house, params }: Visit): Promise<AskedText | undefined> {
  await alongCodes.hold(db, params.code ?? '')
  return askedBeside(db, house.sealing)
}

/** Whoever reads along with somebody who is asked. */
const readsBeside = policy('reads-beside', async (visit) => ((await besideAt(visit)) ? 'admitted' : 'absent'))

const path = '/read-beside/:code'
const shared = { policy: readsBeside, as: 'either' } as const

/** For who reads along: the same text, and nothing to answer. */
export const besideRoutes: readonly Route[] = [
  route({
    ...shared,
    method: 'GET',
    path,
    kind: 'page',
    thing: 'story',
    async handle(visit) {
      const { db, house, locale, params } = visit
      const asked = await besideAt(visit)
      if (!asked) throw new Absent()
      const [own, pictures] = await Promise.all([slipsBeside(db, house.sealing), picturesAsked(db, asked.id)])
      const [first] = [...own.values()]
      const at = { action: alongPath(params.code ?? ''), name: first?.name ?? null }
      const body = BesidePage({ locale, asked, own, pictures, ...at })
      return page({ title: peopleInItWords(locale)('beside.title'), body })
    },
  }),
  picturesBelow({ ...shared, path, find: besideAt }),
  shownBelow({
    ...shared,
    path,
    async find(visit) {
      const asked = await besideAt(visit)
      return { shown: asked ? shownWith(asked.kind, asked.shown) : null, title: asked?.title ?? '' }
    },
  }),
]

interface Below {
  path: string
  policy: Policy
  at(visit: Visit): string
  /** As whom they were asked. */
  who(visit: Visit): Promise<object> | object
  show(visit: Visit, form: FormState): ReturnType<Parameters<typeof actionRoute>[0]['show']>
}

/** For who is asked: reading together with somebody, and ending that. */
export const togetherBelow = ({ path, policy, at, who, show }: Below): Route[] =>
  (
    [
      ['together', readTogether, 'together.done'],
      ['together/end', readAlone, 'together.ended'],
    ] as const
  ).map(([below, command, said]) =>
    actionRoute({
      path: `${path}/${below}`,
      policy,
      as: 'either',
      thing: 'story',
      command,
      show,
      input: who,
      done: (_, visit) => redirect(at(visit), { flash: peopleInItWords(visit.locale)(said) }),
    }),
  )
