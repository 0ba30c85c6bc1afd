import { sql } from 'kysely'
import { circles } from '../circles/index.ts'
import type { Fire, Participant } from '../fires/types.ts'
import { movement } from '../movement.ts'
import { people } from '../people/index.ts'
import { movementOf } from './circles.ts'
import { minutesAfter, momentFrom } from './days.ts'
import { circleId, dialogueId, personId, seatId } from './ids.ts'
import type { Loading } from './loading.ts'

const questions = new Map(movement.questions.map(({ slug, text }) => [slug, text.nl]))

/** A fire: its circle, how it was prepared, who was asked and what they said to that. Not yet what was spoken. */
export async function loadFire(loading: Loading, fire: Fire): Promise<void> {
  const { db, now } = loading
  const prepared = momentFrom(now, Math.min(fire.when.days - 28, -6), '20:00')
  const house = circles.find(({ slug }) => slug === fire.organisation)
  const named = (role: Participant['role']) => fire.participants.find((one) => one.role === role)?.name ?? ''
  await db
    .insertInto('circles.circle')
    .values({
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
    .execute()
  await db
    .insertInto('dialogues.dialogue')
    .values({
      id: dialogueId(fire.slug),
      circle_id: circleId(fire.slug),
      organisation_id: circleId(fire.organisation),
      format: fire.format,
      title: fire.title.nl,
      minutes: fire.minutes,
      occasion: fire.occasion.nl,
      place: fire.place.nl,
      starts_at: momentFrom(now, fire.when.days, fire.when.at),
      opening_question: fire.openingQuestion.nl,
      facilitator_name: named('facilitator'),
      pass_on_to: fire.passOnTo.nl,
      confidant_name: [fire.confidant.name, fire.confidant.role?.nl].filter(Boolean).join(', '),
      confidant_phone: fire.confidant.telephone,
      contact_phone: house?.contact?.telephone ?? movement.contact.telephone,
      announced: fire.public,
      status: fire.phase === 'harvested' ? 'closed' : 'inviting',
      created_at: prepared,
    })
    .execute()
  await db
    .insertInto('dialogues.dialogue_question')
    .values(
      fire.questions.map((question, i) => ({
        dialogue_id: dialogueId(fire.slug),
        position: i + 1,
        text: typeof question === 'string' ? (questions.get(question) ?? question) : question.nl,
      })),
    )
    .execute()
  for (const participant of fire.participants) await seat(loading, fire, participant, prepared)
}

/** Who said yes to a fire that was held, or carried it; nobody yet at a fire still to come. */
const wasThere = (fire: Fire, { answer, role }: Participant) =>
  fire.phase === 'harvested' && (answer === 'yes' || role !== 'guest')

/** One chair: with an account, or with a card and the word its owner chose. */
async function seat(loading: Loading, fire: Fire, participant: Participant, prepared: Date): Promise<void> {
  const { db } = loading
  const id = seatId(fire.slug, participant.name)
  const key = await loading.makeKey()
  const answered = participant.answer ? minutesAfter(prepared, 26 * 60) : null
  const partner = circles.find(({ slug }) => slug === participant.partnerOf)
  await db
    .insertInto('circles.seat')
    .values({
      id,
      circle_id: circleId(fire.slug),
      person_id: participant.person ? personId(participant.person) : null,
      name: participant.name,
      role: participant.role,
      sealing_key_id: key,
      partner_of: partner?.name.nl ?? null,
      taken_at: participant.answer === 'yes' ? answered : null,
      came_at: wasThere(fire, participant) ? momentFrom(loading.now, fire.when.days, fire.when.at) : null,
      created_at: prepared,
    })
    .execute()
  if (participant.hat) {
    // As who prepares wrote it down; nobody chose for themselves.
    await sql`insert into circles.seat_hat (seat_id, hat, suggested_hat, chosen_at)
      values (${id}, ${participant.hat}, ${participant.hat}, null)`.execute(db)
  }
  const email = people.find(({ slug }) => slug === participant.person)?.email
  await db
    .insertInto('dialogues.invitation')
    .values({
      seat_id: id,
      dialogue_id: dialogueId(fire.slug),
      email: email ? await loading.seal(db, key, email) : null,
      needs: participant.needs ? await loading.seal(db, key, participant.needs.nl) : null,
      answer: participant.answer,
      answered_at: answered,
      mailed_at: email ? minutesAfter(prepared, 5) : null,
    })
    .execute()
  if (!participant.person) await giveCodes(loading, fire, participant, id)
}

/** Before the fire an invitation, after it a card; the word is chosen once and stays. */
async function giveCodes(loading: Loading, fire: Fire, { cardWord }: Participant, id: string): Promise<void> {
  const { db } = loading
  if (cardWord) {
    const mac = loading.wordMac(id, cardWord)
    await sql`insert into circles.seat_word (seat_id, word_mac) values (${id}, ${mac})`.execute(db)
  }
  const kind = fire.phase === 'preparing' ? 'invitation' : 'card'
  if (kind === 'card' && !cardWord) return
  const { longHash, shortHash } = loading.codeFor(id, kind)
  await sql`insert into circles.seat_code (seat_id, kind, long_hash, short_hash)
    values (${id}, ${kind}, ${longHash}, ${shortHash})`.execute(db)
}
