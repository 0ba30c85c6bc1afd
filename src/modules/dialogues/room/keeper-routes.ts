import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldsOf, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { peopleAround } from '../fire/reads.ts'
import { formatOf } from '../formats.ts'
import { closeRoom } from './commands/close-room.ts'
import { letIn } from './commands/let-in.ts'
import { openRoom } from './commands/open-room.ts'
import { seeWhoWasThere } from './commands/see-who-was-there.ts'
import { roomWords } from './locales/index.ts'
import { KeeperRoomPage } from './pages/KeeperRoomPage.tsx'
import { atDoorOf, expectedAt, openRoomOf } from './queries.ts'

async function show(visit: Visit, form: FormState) {
  const { db, house, locale, params, actor, site } = visit
  const dialogueId = params.id ?? ''
  const [room, dialogue, expected, waiting] = await Promise.all([
    openRoomOf(db, house.sealing, dialogueId, house.clock.now()),
    db
      .selectFrom('dialogues.dialogue')
      .select(['status', 'format'])
      .where('id', '=', dialogueId)
      .executeTakeFirstOrThrow(),
    expectedAt(db, dialogueId),
    atDoorOf(db, dialogueId),
  ])
  return page({
    title: roomWords(locale)('room.title'),
    body: KeeperRoomPage({
      ...{ locale, dialogueId, room, waiting },
      expected: dialogue.status === 'harvesting' || dialogue.status === 'closed' ? expected : [],
      begun: dialogue.status === 'harvesting',
      closed: dialogue.status === 'closed',
      listeners: formatOf(dialogue.format).mostListeners > 0,
      hasAccount: actor.kind === 'person',
      origin: site.origin,
      hidden: form.hidden,
    }),
  })
}

const shared = { policy: keeperOfFire, as: 'either', thing: 'room code' } as const
const ofDialogue = ({ params }: Visit) => ({ dialogueId: params.id })

/** For who keeps the fire: the door of the evening. */
export const keeperRoutes: readonly Route[] = [
  route({
    ...shared,
    method: 'GET',
    path: '/dialogues/:id/room',
    reads: peopleAround,
    kind: 'page',
    handle: (visit) => show(visit, freshForm(visit)),
  }),
  actionRoute({
    ...shared,
    path: '/dialogues/:id/room/open',
    command: openRoom,
    input: ofDialogue,
    show,
    done: (_, { params }) => redirect(`/dialogues/${params.id}/room`),
  }),
  actionRoute({
    ...shared,
    path: '/dialogues/:id/room/close',
    command: closeRoom,
    input: ofDialogue,
    show,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/room`, { flash: roomWords(locale)('room.closed.done') }),
  }),
  actionRoute({
    ...shared,
    thing: 'seat',
    path: '/dialogues/:id/room/door',
    command: letIn,
    input: (visit) => ({ ...visit.posted, ...ofDialogue(visit) }),
    show,
    done: ({ tells }, { params, locale }) =>
      redirect(`/dialogues/${params.id}/room`, {
        flash: roomWords(locale)(tells ? 'door.tells.done' : 'door.listens.done'),
      }),
  }),
  actionRoute({
    ...shared,
    thing: 'seat',
    path: '/dialogues/:id/room/there',
    command: seeWhoWasThere,
    input: ({ params, posted }) => ({
      dialogueId: params.id,
      there: fieldsOf(posted, 'there'),
      was: fieldsOf(posted, 'was'),
    }),
    show,
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/room`, { flash: roomWords(locale)('there.done') }),
  }),
]
