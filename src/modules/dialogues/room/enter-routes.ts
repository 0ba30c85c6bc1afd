import { hashOf, normaliseCode } from '../../../platform/codes/codes.ts'
import { guessesIn } from '../../../platform/codes/guesses.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { type Answer, type Page, page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { viewerOf } from '../../people/index.ts'
import { TypedCode } from '../card/input.ts'
import { openSeatOnce, seatCookie } from '../card/seat-cookie.ts'
import { enterRoom, hoursAtTable } from './commands/enter-room.ts'
import { sitDown } from './commands/sit-down.ts'
import { roomWords } from './locales/index.ts'
import { EnterPage, TypeRoomCodePage } from './pages/EnterPages.tsx'
import { ownSeatAtOpenTable } from './policy.ts'
import { dialogueBehind, ownSeatIn } from './queries.ts'

/** Failed guesses from one address in a quarter of an hour: a whole home may share it. */
const allowedFromAddress = 30

function showType({ locale }: Visit, form: FormState): Page {
  return page({ title: roomWords(locale)('type.title'), body: TypeRoomCodePage({ locale, form }) })
}

type Held = Awaited<ReturnType<typeof heldInvitation>>

async function showDoor(visit: Visit, form: FormState, dialogueId: string, held: Held): Promise<Page> {
  const { db, actor, locale, params, url } = visit
  const own = await ownSeatIn(db, dialogueId)
  const account = actor.kind === 'person' && !own ? await viewerOf(db, actor) : undefined
  return page({
    title: roomWords(locale)('enter.title'),
    body: EnterPage({
      ...{ locale, form, code: params.code ?? '' },
      own: own ?? (account && { name: account.name ?? '' }),
      joins: account !== undefined,
      held: own ? undefined : held,
      signIn: actor.kind === 'nobody' ? `/sign-in?next=${encodeURIComponent(url.pathname)}` : undefined,
    }),
  })
}

/** The seat that this device was invited to, beside the account that is open on it. Reads as its holder. */
async function heldInvitation({ house, actor, seat, params }: Visit) {
  if (actor.kind !== 'person' || !seat) return undefined
  return house.database.read(seat, async (holder) => {
    if (holder.actor.kind !== 'seat' || holder.actor.scope !== 'invitation') return undefined
    const dialogueId = await dialogueBehind(holder.db, hashOf(normaliseCode(params.code ?? '')))
    return dialogueId ? ownSeatIn(holder.db, dialogueId) : undefined
  })
}

function guessing<T>({ house, address }: Visit, look: (failed: () => void) => Promise<T>): Promise<T> {
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  return guesses.counting([{ at: `room from ${address}`, allowed: allowedFromAddress }], look)
}

const seated = (token: string): Answer => redirect('/room', { cookies: [seatCookie(token, hoursAtTable)] })

/** The page to type again, with what was typed. */
const again = (visit: Visit, code: string, message: string): Page => {
  const form: FormState = { ...freshForm(visit, { code }), errors: { code: message } }
  return { ...showType(visit, form), status: 422 }
}

export const enterRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/r',
    policy: everybody,
    kind: 'page',
    unlisted: true,
    handle: (visit) => showType(visit, freshForm(visit)),
  }),
  route({
    method: 'POST',
    path: '/r',
    policy: everybody,
    kind: 'form',
    handle(visit) {
      const code = fieldOf(visit.posted, 'code')
      const typed = TypedCode.safeParse(code)
      if (typed.success) return redirect(`/r/${encodeURIComponent(normaliseCode(typed.data))}`)
      return again(visit, code, code.trim() === '' ? 'type.none' : 'room.unknown')
    },
  }),
  route({
    method: 'GET',
    path: '/r/:code',
    policy: everybody,
    as: 'either',
    kind: 'page',
    writes: true,
    async handle(visit) {
      const code = visit.params.code ?? ''
      return guessing(visit, async (failed) => {
        const held = await heldInvitation(visit)
        const door = await visit.reading(async (fresh) => {
          const dialogueId = await dialogueBehind(fresh.db, hashOf(normaliseCode(code)))
          return dialogueId ? showDoor(fresh, freshForm(fresh), dialogueId, held) : null
        })
        if (door) return door
        failed()
        return again(visit, code.slice(0, 80), 'room.unknown')
      })
    },
  }),
  route({
    method: 'POST',
    path: '/r/:code',
    policy: everybody,
    as: 'either',
    kind: 'form',
    async handle(visit) {
      const { house, posted, params, device, requestId } = visit
      // Somebody else takes this device: whoever it belonged to before does not act.
      const token = posted.as === 'somebody-else' ? undefined : visit.token
      const held = posted.as === 'held' && visit.seat ? hashOf(visit.seat) : undefined
      return guessing(visit, async (failed) => {
        try {
          return seated(
            await openSeatOnce(visit, (sessionToken, idempotencyKey) =>
              enterRoom.execute(
                house,
                { token, requestId, idempotencyKey },
                {
                  code: params.code,
                  name: fieldOf(posted, 'name'),
                  held,
                  tokenHash: hashOf(sessionToken),
                  device,
                },
              ),
            ),
          )
        } catch (error) {
          return refused(visit, error, failed)
        }
      })
    },
  }),
  route({
    method: 'POST',
    path: '/dialogues/:id/sit',
    policy: ownSeatAtOpenTable,
    kind: 'form',
    async handle(visit) {
      const { house, params, device, token, requestId } = visit
      return seated(
        await openSeatOnce(visit, (sessionToken, idempotencyKey) =>
          sitDown.execute(
            house,
            { token, requestId, idempotencyKey },
            { dialogueId: params.id, tokenHash: hashOf(sessionToken), device },
          ),
        ),
      )
    },
  }),
]

/** A code that opens nothing counts as a guess; a name that is too long is told at its field. */
async function refused(visit: Visit, error: unknown, failed: () => void): Promise<Answer> {
  if (!(error instanceof Invalid)) throw error
  const code = visit.params.code ?? ''
  if (error.fields.code) {
    failed()
    return again(visit, code.slice(0, 80), 'room.unknown')
  }
  const form: FormState = { ...freshForm(visit, visit.posted), errors: error.fields }
  const held = await heldInvitation(visit)
  return visit.reading(async (fresh) => {
    const dialogueId = await dialogueBehind(fresh.db, hashOf(normaliseCode(code)))
    if (!dialogueId) return again(fresh, code.slice(0, 80), 'room.unknown')
    return { ...(await showDoor(fresh, form, dialogueId, held)), status: 422 }
  })
}
