import { createHmac } from 'node:crypto'
import { hashOf, type PaperCode, paperCodeFrom } from '../../../../platform/codes/codes.ts'
import type { House } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { type FireWords, fireWords } from '../../fire/locales/index.ts'
import { guestNames, whenOf } from '../../fire/pages/FireFacts.tsx'
import type { FireView } from '../../fire/view.ts'
import { called } from '../../formats/called.ts'
import { formatNamed, formatOf } from '../../formats.ts'
import { linkOf } from '../codes.ts'
import { inviteWords } from '../locales/index.ts'
import { type Asked, findAsked, findPartnerGuests } from './asked.ts'

/** Whoever is asked by mail gets a letter. */
export const invitedNotice: FactHandler = {
  fact: 'dialogues.invited',
  handle: ({ post }, { seatId = '', letterId = '' }) =>
    post({ kind: 'dialogues.invitation', ids: { seatId, letterId } }),
}

/** Who invites, where and when, what is agreed, whom to call, and a link that opens without an account. */
export const invitationLetter = letterWriter({
  kind: 'dialogues.invitation',
  async write({ house, db, site, movement }, { seatId = '', letterId = '' }) {
    const asked = await findAsked(db, house, seatId)
    if (!asked) return null
    const guests = await findPartnerGuests(db, asked.circleId)
    const locale = asked.locale ?? 'nl'
    // Who has an account opens their seat with it; for the others a code is made now.
    const code = asked.personId ? null : await codeFor(db, house, seatId, letterId)
    if (!asked.personId && !code) return null
    const link = code
      ? linkOf(site.origin, code)
      : `${site.origin}/sign-in?next=${encodeURIComponent(`/dialogues/${asked.dialogueId}`)}`
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

function paragraphs(
  locale: Locale,
  asked: Asked,
  partnerGuests: FireView['partnerGuests'],
  link: string,
): string[] {
  const w = inviteWords(locale)
  const fire = fireWords(locale)
  const { inviter, organisation, title } = asked
  const listens = asked.role === 'listener'
  const what = asked.role === 'facilitator' ? 'letter.facilitate' : listens ? 'letter.listen' : 'letter.come'
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
    w(what, { ...called(locale, asked.format), name: inviter, organisation, title }),
    fire(`about.${formatNamed(asked.format)}`),
    ...(listens ? [listening(fire)] : []),
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

/** What listening means: said before somebody says yes. */
const listening = (fire: FireWords) =>
  [
    fire('listener.rule'),
    ...(['behind', 'silent', 'ask', 'reads', 'after'] as const).map(
      (part) => `- ${fire(`listening.${part}`)}`,
    ),
  ].join('\n')

/**
 * The code in this letter. Tried again, the letter carries the same one, so that none that arrived opens nothing; null
 * when the code is kept already: then the letter was sent.
 */
async function codeFor(db: Db, house: House, seatId: string, letterId: string): Promise<PaperCode | null> {
  const secret = createHmac('sha512', house.keyFor('invitation-code')).update(`letter ${letterId}`).digest()
  const code = paperCodeFrom(secret)
  const [long, short] = [hashOf(code.long), hashOf(code.short)]
  const { kept } = await db
    .selectNoFrom((eb) =>
      eb.fn<string | null>('circles.seat_behind_code', [eb.val(long), eb.val('invitation')]).as('kept'),
    )
    .executeTakeFirstOrThrow()
  if (kept) return null
  await db
    .selectNoFrom((eb) => {
      const given = [eb.val(seatId), eb.val('invitation'), eb.val(long), eb.val(short)]
      return eb.fn('circles.give_code', given).as('given')
    })
    .execute()
  return code
}
