import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactContext, FactHandler } from '../../../../platform/outbox/facts.ts'
import type { Sealing } from '../../../../platform/sealing/seal.ts'
import { countLetter } from '../../../people/index.ts'
import { stopCodes, stopMailPath } from './code.ts'
import { mailWords } from './locales/index.ts'

const kind = 'stories.shared-mail'

/** As the worker: where it goes, while a letter may. */
async function openMail(db: Db, sealing: Sealing, shared: string) {
  const row = await db
    .selectFrom('stories.shared_mail as m')
    .innerJoin('platform.sealing_key as k', 'k.id', 'm.sealing_key_id')
    .select(['m.address', 'm.told', 'm.locale', 'k.id as keyId', 'k.wrapped'])
    .where('m.shared_id', '=', shared)
    .executeTakeFirst()
  const to = row?.address && sealing.open(row.keyId, row.wrapped, row.address)
  return row && to ? { ...row, to } : undefined
}

/** To who left an address with what they shared: one letter, and no other before they looked. */
export async function tellByMail(context: FactContext, shared: string): Promise<void> {
  const { db, house, post } = context
  const mail = await openMail(db, house.sealing, shared)
  if (!mail || mail.told || !(await countLetter(context, kind, mail.to))) return
  const { rows } = await sql<{ told: boolean }>`select stories.tell_shared(${shared}::uuid) as told`.execute(
    db,
  )
  if (rows[0]?.told) await post({ kind, ids: { shared } })
}

/** A story that began with what somebody shared asks for their yes. */
export const storyAsksSharer: FactHandler = {
  fact: 'stories.asked',
  async handle(context, { story = '' }) {
    const { rows } = await sql<{
      shared: string
    }>`select shared from stories.shared_to_tell(${story}::uuid) shared`.execute(context.db)
    for (const { shared } of rows) await tellByMail(context, shared)
  },
}

/** That something lies there, where their code opens it. Nothing of it, and no code: an address may be a stranger's. */
export const sharedMailLetter = letterWriter({
  kind,
  async write({ db, house, site, movement, sender = '' }, { shared = '' }) {
    const mail = await openMail(db, house.sealing, shared)
    // They looked meanwhile.
    if (!mail?.told) return null
    const w = mailWords(mail.locale)
    const stop = `${site.origin}${stopMailPath(stopCodes.of(house, mail.keyId).long)}`
    const host = /@([^\s>]+)/.exec(sender)?.[1] ?? new URL(site.origin).hostname
    return {
      to: mail.to,
      owner: { thing: 'shared', id: shared },
      subject: w('letter.subject'),
      body: letterText(mail.locale, movement, [
        w('letter.greeting'),
        w('letter.told'),
        `${w('letter.open')}\n${site.origin}/share/code`,
        w('letter.once'),
        `${w('letter.stop')}\n${stop}`,
      ]),
      list: {
        unsubscribe: stop,
        list: `${movement.name} <shared.${new URL(site.origin).hostname}>`,
        messageId: `<${mail.keyId}.shared@${host}>`,
      },
    }
  },
  async refused({ db }, { shared = '' }) {
    const mail = await db
      .selectFrom('stories.shared_mail')
      .select('sealing_key_id as key')
      .where('shared_id', '=', shared)
      .executeTakeFirst()
    if (mail?.key) await sql`select stories.shared_mail_returned(${mail.key}::uuid, false)`.execute(db)
  },
})
