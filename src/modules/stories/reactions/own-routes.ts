import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, freshForm } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownReactionPath, reactionCodes } from './code.ts'
import { takeBackReaction } from './commands/take-back-reaction.ts'
import { reactionWords } from './locales/index.ts'
import { reactionHere } from './own.ts'
import { OwnReactionPage } from './pages/OwnReactionPage.tsx'
import { TakeBackPage } from './pages/TakeBackPage.tsx'

const path = '/react/own/:code'

/** Whoever has the address of what was sent. */
const holdsReaction = policy('holds-reaction', async (visit) =>
  (await reactionHere(visit)) ? 'admitted' : 'absent',
)

async function show(visit: Visit) {
  const { house, site, locale } = visit
  const reaction = await reactionHere(visit)
  if (!reaction) throw new Absent()
  const code = reactionCodes.of(house, reaction.id)
  const at = new URL(site.origin).host
  const body = OwnReactionPage({ locale, site: at, code, reaction })
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
    handle: show,
  }),
  route({
    method: 'GET',
    path: `${path}/take-back`,
    policy: holdsReaction,
    kind: 'page',
    thing: 'reaction',
    async handle(visit) {
      const { house, locale } = visit
      const reaction = await reactionHere(visit)
      if (!reaction) throw new Absent()
      const base = ownReactionPath(reactionCodes.of(house, reaction.id).long)
      const body = TakeBackPage({ locale, form: freshForm(visit), reaction, base })
      return page({ title: reactionWords(locale)('back.title'), door: 'stories', body })
    },
  }),
  actionRoute({
    path: `${path}/take-back`,
    policy: holdsReaction,
    thing: 'reaction',
    show,
    command: takeBackReaction,
    input: ({ params }) => ({ code: params.code }),
    done: ({ story }, { locale }) =>
      redirect(story ? `/stories/${story}` : '/stories', {
        flash: reactionWords(locale)('sender.back.done'),
      }),
  }),
]
