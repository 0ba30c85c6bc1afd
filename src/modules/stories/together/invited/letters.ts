import { sql } from 'kysely'
import type { House } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { countLetter, findAddressee, makeSignInLink } from '../../../people/index.ts'
import { togetherWords } from '../words.ts'
import { writerCodePath, writerCodes } from './code.ts'

const invitedKind = 'stories.invited-to-write'
const welcomeKind = 'stories.writes-along'

/** To the address that who asks wrote down. */
export const writerInvited: FactHandler = {
  fact: invitedKind,
  async handle(context, { invitation = '', locale = 'nl' }) {
    const { db, house, post } = context
    const open = await openInvitation(db, house, { invitation, said: null })
    if (open && (await countLetter(context, invitedKind, open.email)))
      await post({ kind: invitedKind, ids: { invitation, locale } })
  },
}

/** Asks, and names neither the story nor who asks: the address may have been typed wrong. */
export const writerInvitedLetter = letterWriter({
  kind: invitedKind,
  async write({ db, house, site, movement }, { invitation = '', locale: asked }) {
    const open = await openInvitation(db, house, { invitation, said: null })
    if (!open) return null
    const locale = asked === 'en' ? 'en' : 'nl'
    const w = togetherWords(locale)
    const at = `${site.house ?? site.origin}${writerCodePath(writerCodes.of(house, invitation).long)}`
    return {
      to: open.email,
      subject: w('letter.subject'),
      body: letterText(locale, movement, [
        w('letter.invited.greeting'),
        `${w('letter.invited')}\n${at}`,
        w('letter.invited.until'),
        w('letter.invited.wrong'),
      ]),
    }
  },
})

/** Who said yes to a letter writes along with the account at that address; a link to come in goes there. */
export const writerWelcomed: FactHandler = {
  fact: 'stories.said-yes-to-write',
  async handle({ db, house, post }, { invitation = '' }) {
    const open = await openInvitation(db, house, { invitation, said: 'yes' })
    if (!open) return
    const { clock } = house
    const { rows } = await sql<{
      person: string
      story: string
    }>`select person, story from stories.welcome_writer(
      ${invitation}::uuid, ${clock.id()}::uuid, ${clock.id()}::uuid, ${open.email}, ${open.byline})`.execute(
      db,
    )
    const [welcome] = rows
    if (welcome) await post({ kind: welcomeKind, ids: { ...welcome, letter: clock.id() } })
  },
}

export const writerWelcomedLetter = letterWriter({
  kind: welcomeKind,
  async write({ house, db, site, movement }, { person = '', story = '', letter = '' }) {
    const to = await findAddressee(db, 'id', person)
    if (!to) return null
    const { email, form, name } = to
    const link = await makeSignInLink(house, {
      ...{ letter, email, origin: site.house ?? site.origin, life: 'invited', next: `/write/${story}` },
    })
    const locale = to.locale ?? 'nl'
    const w = togetherWords(locale)
    return {
      owner: { thing: 'person', id: person },
      to: email,
      subject: w('letter.welcome.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        `${w(`letter.welcome.${form}`)}\n${link}`,
        w(`letter.welcome.once.${form}`),
      ]),
    }
  },
})

/** As the worker; undefined once it ended or was answered otherwise. */
async function openInvitation(
  db: Db,
  { sealing }: House,
  { invitation, said }: { invitation: string; said: 'yes' | null },
): Promise<{ email: string; byline: string } | undefined> {
  const { rows } = await sql<{
    email: Buffer
    emailKey: string
    wrapped: Buffer | null
    byline: Buffer | null
    keyId: string
    storyWrapped: Buffer | null
  }>`select i.email, i.email_key as "emailKey", k.wrapped, i.byline, i.key_id as "keyId", s.wrapped as "storyWrapped"
    from stories.invited_to_tell(${invitation}::uuid, ${said}) i
    join platform.sealing_key k on k.id = i.email_key
    join platform.sealing_key s on s.id = i.key_id`.execute(db)
  const [row] = rows
  const email = row && sealing.open(row.emailKey, row.wrapped, row.email)
  if (!row || !email) return undefined
  const byline = row.byline ? (sealing.open(row.keyId, row.storyWrapped, row.byline) ?? '') : ''
  return { email, byline }
}
