import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, freshForm } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { reactionCodes } from './code.ts'
import { takeBackReaction } from './commands/take-back-reaction.ts'
import { reactionWords } from './locales/index.ts'
import { reactionHere } from './own.ts'
import { OwnReactionPage } from './pages/OwnReactionPage.tsx'

const path = '/react/own/:code'

/** Whoever has the address of what was sent. */
const holdsReaction = policy('holds-reaction', async (visit) =>
  (await reactionHere(visit)) ? 'admitted' : 'absent',
)

async function show(visit: Visit, form: FormState) {
  const { house, site, locale } = visit
  const reaction = await reactionHere(visit)
  if (!reaction) throw new Absent()
  const code = reactionCodes.of(house, reaction.id)
  const at = new URL(site.origin).host
  const body = OwnReactionPage({ locale, form, site: at, code, reaction })
  return page({ title: reactionWords(locale)('sender.title'), door: 'stories', body })
}

/** What one sent to who wrote a story, with the code for it, and taking it back. */
export const ownReactionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: holdsReaction,
    kind: 'page',
    thing: 'reaction',
    handle: (visit) => show(visit, freshForm(visit)),
  }),
  actionRoute({
    path: `${path}/take-back`,
    policy: holdsReaction,
    thing: 'reaction',
    show,
    command: takeBackReaction,
    input: ({ params }) => ({ code: params.code }),
    done: (_, { locale }) => redirect('/stories', { flash: reactionWords(locale)('sender.back.done') }),
  }),
]
