import { Conflict, Invalid } from '../../../platform/errors/errors.ts'
import { redirect } from '../../../platform/web/answer.ts'
import { askingOf } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { decideApart } from './commands/decide-apart.ts'
import { noteSeen } from './commands/note-seen.ts'
import { takenBackWords } from './locales/index.ts'

/** For who made something from which words are gone. */
export const takenBackRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/mine/taken-back',
    policy: signedIn,
    kind: 'form',
    thing: 'taken back',
    async handle(visit) {
      await noteSeen.execute(visit.house, askingOf(visit), visit.posted).catch(unlessInvalid)
      return redirect('/mine')
    },
  }),
  route({
    method: 'POST',
    path: '/dialogues/:id/harvest/:cluster/apart',
    policy: keeperOfFire,
    as: 'either',
    kind: 'form',
    thing: 'taken back',
    async handle(visit) {
      const { house, params, posted, locale } = visit
      const input = { ...posted, dialogueId: params.id, clusterId: params.cluster }
      const back = `/dialogues/${params.id}/harvest/${params.cluster}`
      const done = await decideApart.execute(house, askingOf(visit), input).catch(unlessInvalid)
      return redirect(back, done ? { flash: takenBackWords(locale)('apart.done') } : {})
    },
  }),
]

/** A button of an older page, or of nobody's: the page itself says how it stands now. */
function unlessInvalid(error: unknown): undefined {
  if (error instanceof Invalid || error instanceof Conflict) return undefined
  throw error
}
