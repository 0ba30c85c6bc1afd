import { sql } from 'kysely'
import type { SteadyContext } from '../../../platform/jobs/index.ts'
import type { PostLine } from '../../../platform/mail/index.ts'
import { findAddressee } from '../../people/index.ts'
import { compose } from '../letter/compose.ts'
import { addressed } from '../letter/render.ts'
import { messageIdOf } from '../sending/message-id.ts'
import { newsletterWords } from '../words.ts'

type Context = Pick<SteadyContext, 'house' | 'worker' | 'site' | 'movementOf' | 'sender'>

/** Sends whoever asked for it the next letter as it is now. Each once at most: who got none asks again. */
export async function sendProofs(context: Context, line: PostLine): Promise<void> {
  const { worker } = context
  const proofs = await worker.read(undefined, ({ db }) =>
    db.selectFrom('newsletter.proof').selectAll().orderBy('asked_at').limit(20).execute(),
  )
  for (const proof of proofs) {
    const host = await worker.read(undefined, ({ db }) => findAddressee(db, 'id', proof.person_id))
    const locale = host?.locale ?? 'nl'
    const letter = await compose(context, worker, { issueId: proof.issue_id, locale, topics: [] })
    const gone = () =>
      worker.write(undefined, async ({ db }) => {
        await db.deleteFrom('newsletter.proof').where('id', '=', proof.id).execute()
        await sql`select platform.audit('letter.newsletter.proof', 'person', ${proof.person_id}::uuid, null, 'transfer')`.execute(
          db,
        )
      })
    if (!host || !letter) {
      await gone()
      continue
    }
    const archive = `${letter.origin}/newsletter`
    const { subject, text, html } = addressed(letter, { own: archive, stop: archive })
    const became = await line.hand(
      {
        ...{ to: host.email, text, html, unsubscribe: archive },
        subject: newsletterWords(locale)('letter.proof', { subject }),
        messageId: messageIdOf(proof.id, context.sender),
        list: `<newsletter.${new URL(letter.origin).hostname}>`,
      },
      { worker, beforeLast: gone },
    )
    if (became === 'away') return
    if (became !== 'taken') await gone()
  }
}
