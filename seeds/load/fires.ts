import { circles } from '../circles/index.ts'
import type { Fire, Participant } from '../fires/types.ts'
import { movement } from '../movement.ts'
import { people } from '../people/index.ts'
import { movementOf } from './circles.ts'
import { minutesAfter, momentFrom, startOf } from './days.ts'
import { circleId, dialogueId, personId, seatId } from './ids.ts'
import type { Loading } from './loading.ts'

const questions = new Map(movement.questions.map(({ slug, text }) => [slug, text.nl]))

const statuses = { preparing: 'inviting', burning: 'harvesting', harvested: 'closed' } as const
/** As long as a code opens the door of a room that a keeper opened. */
const hours = 6

/** A fire: its circle, how it was prepared, who was asked and what they said to that. Not yet what was spoken. */
export function loadFire(loading: Loading, fire: Fire): void {
  const { lay, now } = loading
  const prepared = momentFrom(now, Math.min(fire.when.days - 28, -6), '20:00')
  const house = circles.find(({ slug }) => slug === fire.organisation)
  const named = (role: Participant['role']) => fire.participants.find((one) => one.role === role)?.name ?? ''
  lay('circles.circle', {
    id: circleId(fire.slug),
    kind: 'fire',
    slug: fire.slug,
    name: fire.title.nl,
    parent_id: circleId(fire.organisation),
    movement_id: circleId(movementOf(fire.organisation) ?? fire.organisation),
    contact_name: named('initiator'),
    contact_phone: house?.contact?.telephone ?? null,
    created_at: prepared,
  })
  lay('dialogues.dialogue', {
    id: dialogueId(fire.slug),
    circle_id: circleId(fire.slug),
    organisation_id: circleId(fire.organisation),
    format: fire.format,
    title: fire.title.nl,
    minutes: fire.minutes,
    occasion: fire.occasion.nl,
    place: fire.place.nl,
    starts_at: startOf(now, fire.when),
    opening_question: fire.openingQuestion.nl,
    facilitator_name: named('facilitator'),
    pass_on_to: fire.passOnTo.nl,
    confidant_name: [fire.confidant.name, fire.confidant.role?.nl].filter(Boolean).join(', '),
    confidant_phone: fire.confidant.telephone,
    contact_phone: house?.contact?.telephone ?? movement.contact.telephone,
    announced: fire.public,
    most_seats: fire.chairs,
    follows_dialogue_id: fire.follows ? dialogueId(fire.follows) : null,
    status: statuses[fire.phase],
    created_at: prepared,
  })
  lay(
    'dialogues.dialogue_question',
    ...fire.questions.map((question, i) => ({
      dialogue_id: dialogueId(fire.slug),
      position: i + 1,
      text: typeof question === 'string' ? (questions.get(question) ?? question) : question.nl,
    })),
  )
  if (fire.phase === 'burning') openDoor(loading, fire)
  for (const participant of fire.participants) seat(loading, fire, participant, prepared)
}

/** The code on the wall. */
function openDoor({ lay, makeKey, codeFor, now }: Loading, { slug }: Fire): void {
  const key = makeKey()
  const { short, shortHash } = codeFor(dialogueId(slug), 'room')
  lay('dialogues.room_code', {
    dialogue_id: dialogueId(slug),
    code: key.seal(short),
    sealing_key_id: key.id,
    hash: shortHash,
    ends_at: minutesAfter(now, hours * 60),
  })
}

/** Who said yes to a fire that was held or burns, or carries it; nobody yet at a fire still to come. */
const wasThere = (fire: Fire, { answer, role, late }: Participant) =>
  fire.phase !== 'preparing' && !late && (answer === 'yes' || !['guest', 'listener'].includes(role))

/** One chair: with an account, or with a card and the word its owner chose. */
function seat(loading: Loading, fire: Fire, participant: Participant, prepared: Date): void {
  const { lay } = loading
  const id = seatId(fire.slug, participant.name)
  const key = loading.makeKey()
  const answered = participant.answer ? minutesAfter(prepared, 26 * 60) : null
  const partner = circles.find(({ slug }) => slug === participant.partnerOf)
  lay('circles.seat', {
    id,
    circle_id: circleId(fire.slug),
    person_id: participant.person ? personId(participant.person) : null,
    name: participant.name,
    role: participant.role,
    listens: participant.listens ?? false,
    sealing_key_id: key.id,
    partner_of: partner?.name.nl ?? null,
    taken_at: participant.answer === 'yes' && !participant.waits ? answered : null,
    came_at: wasThere(fire, participant) ? startOf(loading.now, fire.when) : null,
    created_at: prepared,
  })
  if (participant.hat) {
    // As who began it wrote it down; nobody chose for themselves.
    const writer = fire.participants.find(({ role }) => role === 'initiator')?.name
    lay('circles.seat_hat', {
      seat_id: id,
      hat: participant.hat,
      suggested_hat: participant.hat,
      suggested_by_seat_id: writer === undefined ? null : seatId(fire.slug, writer),
      chosen_at: null,
    })
  }
  const email = people.find(({ slug }) => slug === participant.person)?.email
  lay('dialogues.invitation', {
    seat_id: id,
    dialogue_id: dialogueId(fire.slug),
    email: email ? key.seal(email) : null,
    needs: participant.needs ? key.seal(participant.needs.nl) : null,
    answer: participant.answer,
    answered_at: answered,
    mailed_at: email ? minutesAfter(prepared, 5) : null,
    waiting_since: participant.waits ? answered : null,
    brought_by: participant.broughtBy ? seatId(fire.slug, participant.broughtBy) : null,
  })
  if (!participant.person) giveCodes(loading, fire, participant, id)
}

/** Before the fire an invitation, after it a card; the word is chosen once and stays. */
function giveCodes(loading: Loading, fire: Fire, { cardWord }: Participant, id: string): void {
  const { lay } = loading
  if (cardWord) {
    const mac = loading.wordMac(id, cardWord)
    lay('circles.seat_word', { seat_id: id, word_mac: mac })
  }
  const kind = fire.phase === 'preparing' ? 'invitation' : 'card'
  if (kind === 'card' && !cardWord) return
  const { longHash, shortHash } = loading.codeFor(id, kind)
  lay('circles.seat_code', { seat_id: id, kind, long_hash: longHash, short_hash: shortHash })
}
