import { Absent } from '../../platform/errors/errors.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../platform/web/form.ts'
import { type Route, route } from '../../platform/web/route.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { block } from './commands/block.ts'
import { blockTyped } from './commands/block-typed.ts'
import { endBlock } from './commands/end-block.ts'
import { findUnwelcome } from './find-unwelcome.ts'
import { BlockedPage } from './pages/BlockedPage.tsx'
import { BlockPage } from './pages/BlockPage.tsx'
import { BlockTypedPage } from './pages/BlockTypedPage.tsx'
import { readsAnswers, readsOneAnswer } from './policy.ts'
import { blockedBy, findAnswered, findKept } from './queries.ts'
import { socialWords } from './words.ts'

const path = '/circles/:slug/answers'
const thing = 'blocked elsewhere'

async function choose({ db, house, locale, params }: Visit, form: FormState) {
  const slug = params.slug ?? ''
  const movement = await findKept(db, slug)
  const answered = await findAnswered(db, house.sealing, { slug, id: params.received ?? '' })
  if (!movement || !answered?.writer) throw new Absent()
  const body = BlockPage({ locale, form, movement, answered })
  return page({ title: socialWords(locale)('block.title'), door: 'people', body })
}

async function type({ db, locale, params }: Visit, form: FormState) {
  const movement = await findKept(db, params.slug ?? '')
  if (!movement) throw new Absent()
  const body = BlockTypedPage({ locale, form, movement })
  return page({ title: socialWords(locale)('typed.title'), door: 'people', body })
}

async function list({ db, house, locale, params }: Visit, form: FormState) {
  const movement = await findKept(db, params.slug ?? '')
  if (!movement) throw new Absent()
  const blocked = await blockedBy(db, house.sealing, movement.id)
  const body = BlockedPage({ locale, form, slug: movement.slug, blocked })
  return page({ title: socialWords(locale)('blocked.title'), door: 'people', body })
}

/** Of whom elsewhere nothing comes in any more. */
export const blockRoutes: readonly Route[] = [
  ...formRoutes({
    ...{ path: `${path}/:received/block`, policy: readsOneAnswer, thing },
    reads: { thing: 'an answer from elsewhere', id: ({ params }) => params.received },
    command: block,
    show: choose,
    input: ({ params, posted }) => ({
      ...{ slug: params.slug, received: params.received, whom: fieldOf(posted, 'whom') },
      erases: fieldOf(posted, 'erase') === 'yes',
    }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/answers`, { flash: socialWords(locale)('block.done') }),
  }),
  route({
    ...{ method: 'GET', path: `${path}/blocked`, kind: 'page', policy: readsAnswers, thing },
    reads: {
      thing: 'who is blocked elsewhere',
      id: async ({ db, params }) => (await findKept(db, params.slug ?? ''))?.id,
    },
    handle: (visit) => list(visit, freshForm(visit)),
  }),
  ...formRoutes({
    ...{ path: `${path}/blocked/add`, policy: readsAnswers, thing },
    command: blockTyped,
    show: type,
    input: async ({ params, posted, site }) => {
      const { address, ...called } = await findUnwelcome(fieldOf(posted, 'who'), site)
      return { slug: params.slug, who: { ...called, address: address.href } }
    },
    done({ kind, name, handle }, { params, locale }) {
      const w = socialWords(locale)
      const flash = w(`typed.done.${kind}`, { name: name || w('nameless'), handle })
      return redirect(`/circles/${params.slug}/answers/blocked`, { flash })
    },
  }),
  actionRoute({
    ...{ path: `${path}/blocked/end`, policy: readsAnswers, thing },
    command: endBlock,
    show: list,
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/answers/blocked`, { flash: socialWords(locale)('blocked.ended') }),
  }),
]
