import { hashOf, newPaperCode } from '../../../../platform/codes/codes.ts'
import type { House } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { fireWords } from '../../fire/locales/index.ts'
import { guestNames, whenOf } from '../../fire/pages/FireFacts.tsx'
import type { FireView } from '../../fire/view.ts'
import { formatOf } from '../../formats.ts'
import { linkOf } from '../codes.ts'
import { inviteWords } from '../locales/index.ts'

/** Whoever is asked by mail gets a letter. */
export const invitedNotice: FactHandler = {
  fact: 'dialogues.invited',
  handle: ({ post }, { seatId = '' }) => post({ kind: 'dialogues.invitation', ids: { seatId } }),
}

/** Who invites, where and when, what is agreed, whom to call, and a link that opens without an account. */
export const invitationLetter = letterWriter({
  kind: 'dialogues.invitation',
  async write({ house, db, site, movement }, { seatId = '' }) {
    const asked = await findAsked(db, house, seatId)
    if (!asked) return null
    const guests = await findPartnerGuests(db, asked.circleId)
    const locale = asked.locale ?? 'nl'
    // Who has an account opens their seat with it; for the others a code is made now.
    const link = asked.personId
      ? `${site.origin}/sign-in?next=${encodeURIComponent(`/dialogues/${asked.dialogueId}`)}`
      : linkOf(site.origin, await newCode(db, seatId))
    await db
      .updateTable('dialogues.invitation')
      .set({ mailed_at: house.clock.now() })
      .where('seat_id', '=', seatId)
      .execute()
    const subject = inviteWords(locale)('letter.subject', { name: asked.inviter })
    return {
      to: asked.email,
      subject,
      body: letterText(locale, movement, paragraphs(locale, asked, guests, link)),
    }
  },
})

type Asked = NonNullable<Awaited<ReturnType<typeof findAsked>>>

function paragraphs(
  locale: Locale,
  asked: Asked,
  partnerGuests: FireView['partnerGuests'],
  link: string,
): string[] {
  const w = inviteWords(locale)
  const fire = fireWords(locale)
  const { inviter, organisation, title } = asked
  const what = asked.role === 'facilitator' ? 'letter.facilitate' : 'letter.come'
  const span = {
    startsAt: asked.starts_at,
    endsAt: new Date(asked.starts_at.getTime() + asked.minutes * 60_000),
  }
  const facts = [
    `${fire('when')}: ${whenOf(locale, span)}`,
    `${fire('where')}: ${asked.place || fire('where.open')}`,
    ...(asked.facilitator_name ? [`${fire('who')}: ${asked.facilitator_name}`] : []),
    ...(partnerGuests.length > 0
      ? [w('letter.guests', { names: listOf(locale, guestNames(locale, { partnerGuests })) })]
      : []),
    ...(asked.contact_phone ? [w('letter.call', { phone: asked.contact_phone })] : []),
  ]
  const agreements = formatOf(asked.format).agreements.map((name) => `- ${fire(`agreement.${name}`)}`)
  const outside = { organisation, name: asked.confidant_name, phone: asked.confidant_phone }
  return [
    w('letter.greeting', { name: asked.name }),
    w(what, { name: inviter, organisation, title }),
    ...(asked.occasion ? [asked.occasion] : []),
    facts.join('\n'),
    `${w('letter.answer')}\n${link}`,
    `${fire('agreed')}:\n${agreements.join('\n')}`,
    [fire('pass-on.what'), fire('pass-on.to', { who: asked.pass_on_to }), fire('confidant', outside)].join(
      '\n',
    ),
    w('letter.english'),
  ]
}

/** What the letter says; null when the seat was taken away meanwhile or has no address. */
async function findAsked(db: Db, { sealing }: House, seatId: string) {
  const row = await db
    .selectFrom('dialogues.invitation as i')
    .innerJoin('circles.seat as s', 's.id', 'i.seat_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .innerJoin('dialogues.dialogue as d', 'd.id', 'i.dialogue_id')
    .innerJoin('circles.circle as o', 'o.id', 'd.organisation_id')
    .innerJoin('circles.seat as starter', (join) =>
      join.onRef('starter.circle_id', '=', 'd.circle_id').on('starter.role', '=', 'initiator'),
    )
    .leftJoin('people.person as p', 'p.id', 's.person_id')
    .select([
      's.name',
      's.role',
      's.person_id as personId',
      'i.email',
      'k.id as keyId',
      'k.wrapped',
      'p.locale',
    ])
    .select([
      'd.id as dialogueId',
      'd.circle_id as circleId',
      'd.title',
      'd.occasion',
      'd.place',
      'd.starts_at',
      'd.minutes',
      'd.format',
    ])
    .select([
      'd.facilitator_name',
      'd.contact_phone',
      'd.pass_on_to',
      'd.confidant_name',
      'd.confidant_phone',
    ])
    .select(['o.name as organisation', 'starter.name as inviter'])
    .where('i.seat_id', '=', seatId)
    .where('s.ended_at', 'is', null)
    .where('d.status', '=', 'inviting')
    .executeTakeFirst()
  const email = row?.email && sealing.open(row.keyId, row.wrapped, row.email)
  return row && email ? { ...row, email } : null
}

/** Guests from partner bodies are named to everyone beforehand, in the letter too. */
async function findPartnerGuests(db: Db, circleId: string): Promise<FireView['partnerGuests']> {
  const rows = await db
    .selectFrom('circles.seat')
    .select(['name', 'partner_of as partnerOf'])
    .where('circle_id', '=', circleId)
    .where('ended_at', 'is', null)
    .orderBy('name')
    .execute()
  return rows.flatMap(({ name, partnerOf }) => (partnerOf ? [{ name, partnerOf }] : []))
}

/** A code that exists from the moment the post takes the letter. */
async function newCode(db: Db, seatId: string) {
  const code = newPaperCode()
  await db
    .selectNoFrom((eb) => {
      const given = [
        eb.val(seatId),
        eb.val('invitation'),
        eb.val(hashOf(code.long)),
        eb.val(hashOf(code.short)),
      ]
      return eb.fn('circles.give_code', given).as('given')
    })
    .execute()
  return code
}
