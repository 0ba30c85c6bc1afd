import { hasForm, normaliseCode } from '../../../platform/codes/codes.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { redirect } from '../../../platform/web/answer.ts'
import { askingOf, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { showPlace } from '../../circles/index.ts'
import { answerInvitation } from '../fire/commands/answer-invitation.ts'
import { fireWords } from '../fire/locales/index.ts'
import { findFireOfSeat } from '../fire/queries.ts'
import { answerOf, showFire } from '../fire/routes.ts'
import { keepInvitation } from './commands/keep-invitation.ts'
import { codePage, enterWith, follow, keepPage } from './enter.ts'
import { keeperInviteRoutes } from './keeper-routes.ts'
import { inviteWords } from './locales/index.ts'

const fireOf = ({ db, actor }: Visit) => (actor.kind === 'seat' ? findFireOfSeat(db, actor.id) : undefined)

/** Coming in with an invitation, and answering it. */
const guestRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/i',
    policy: everybody,
    kind: 'page',
    unlisted: true,
    handle: (visit) => codePage(visit),
  }),
  route({
    method: 'POST',
    path: '/i',
    policy: everybody,
    kind: 'form',
    as: 'seat',
    thing: 'invitation',
    handle: (visit) => enterWith(visit, fieldOf(visit.posted, 'code')),
  }),
  route({
    method: 'GET',
    path: '/i/:code',
    policy: everybody,
    kind: 'page',
    as: 'either',
    thing: 'invitation',
    writes: true,
    handle: (visit) => follow(visit, visit.params.code ?? ''),
  }),
  route({
    method: 'POST',
    path: '/i/:code',
    policy: everybody,
    kind: 'form',
    thing: 'invitation',
    handle: keep,
  }),
  ...formRoutes({
    path: '/invitation',
    policy: everybody,
    unlisted: true,
    as: 'seat',
    thing: 'invitation',
    async show(visit, form) {
      const id = await fireOf(visit)
      // The device was away from it for a day: the same card opens it again.
      if (id) return showFire(visit, id, form, '/invitation')
      return (await showPlace(visit, form)) ?? codePage(visit)
    },
    command: answerInvitation,
    input: (visit) => answerOf(visit, fieldOf(visit.posted, 'dialogueId')),
    done: (_, { locale }) => redirect('/invitation', { flash: fireWords(locale)('thanks') }),
  }),
]

/** Somebody who is signed in says that the invitation is theirs. */
async function keep(visit: Visit) {
  const code = normaliseCode(visit.params.code ?? '')
  if (visit.actor.kind !== 'person') return codePage(visit)
  if (!hasForm(code)) return codePage(visit, true)
  try {
    const { dialogueId } = await keepInvitation.execute(visit.house, askingOf(visit), { code })
    return redirect(`/dialogues/${dialogueId}`, { flash: inviteWords(visit.locale)('keep.done') })
  } catch (error) {
    if (!(error instanceof Absent)) throw error
    return visit.reading((fresh) => keepPage(fresh, code, true))
  }
}

export const inviteRoutes: readonly Route[] = [...guestRoutes, ...keeperInviteRoutes]
