import { redirect } from '../../../platform/web/answer.ts'
import { actionRoute, fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { chairTold } from '../chairs/commands/chair-told.ts'
import { chairWords } from '../chairs/locales/index.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { peopleAround, seatNamed } from '../fire/reads.ts'
import { changeGuest } from './commands/change-guest.ts'
import { inviteGuest } from './commands/invite-guest.ts'
import { seatApart } from './commands/seat-apart.ts'
import { sendInvitations } from './commands/send-invitations.ts'
import { takeBack } from './commands/take-back.ts'
import { cards, handOut, link } from './hand-out.ts'
import { inviteWords } from './locales/index.ts'
import { showGuest, showPeople } from './show.ts'

const keeper = { policy: keeperOfFire, as: 'either', thing: 'invitation' } as const
const people = '/dialogues/:id/people'

/** Asking people to come: the list, one person, by mail, on a card, by a link. */
export const keeperInviteRoutes: readonly Route[] = [
  ...formRoutes({
    ...keeper,
    path: people,
    reads: peopleAround,
    command: inviteGuest,
    input: ({ posted, params }) => ({ ...posted, dialogueId: params.id }),
    show: showPeople,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people`, { flash: inviteWords(locale)('add.done') }),
  }),
  actionRoute({
    ...keeper,
    path: `${people}/mail`,
    command: sendInvitations,
    input: ({ posted, params }) => ({ dialogueId: params.id, seatIds: fieldsOf(posted, 'seat') }),
    show: showPeople,
    done: ({ sent }, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people`, {
        flash: inviteWords(locale)('send.done', { count: sent }),
      }),
  }),
  route({
    ...keeper,
    method: 'POST',
    path: `${people}/cards`,
    kind: 'form',
    handle: (visit) => handOut(visit, fieldsOf(visit.posted, 'seat'), cards),
  }),
  ...formRoutes({
    ...keeper,
    path: `${people}/:seat`,
    reads: seatNamed,
    command: changeGuest,
    input: ({ posted, params }) => ({
      ...posted,
      dialogueId: params.id,
      seatId: params.seat,
      version: fieldOf(posted, '_version'),
    }),
    show: showGuest,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people`, { flash: inviteWords(locale)('guest.saved') }),
  }),
  route({
    ...keeper,
    method: 'POST',
    path: `${people}/:seat/link`,
    kind: 'form',
    handle: (visit) => handOut(visit, [visit.params.seat ?? ''], link),
  }),
  actionRoute({
    ...keeper,
    path: `${people}/:seat/take-back`,
    command: takeBack,
    input: ({ params }) => ({ dialogueId: params.id, seatId: params.seat }),
    show: showGuest,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people`, { flash: inviteWords(locale)('take-back.done') }),
  }),
  actionRoute({
    ...keeper,
    path: `${people}/:seat/apart`,
    command: seatApart,
    input: ({ params, posted }) => ({
      dialogueId: params.id,
      seatId: params.seat,
      name: fieldOf(posted, 'apart'),
    }),
    show: showGuest,
    done: ({ seatId }, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people/${seatId}`, { flash: inviteWords(locale)('apart.done') }),
  }),
  actionRoute({
    ...keeper,
    path: `${people}/:seat/told`,
    command: chairTold,
    input: ({ params }) => ({ dialogueId: params.id, seatId: params.seat }),
    show: showPeople,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people`, { flash: chairWords(locale)('call.done') }),
  }),
]
