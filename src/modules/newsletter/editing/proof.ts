import { type Selectable, sql } from 'kysely'
import type { Database } from '../../../platform/database/connect.ts'
import type { Schema } from '../../../platform/database/schema.ts'
import { failureFields } from '../../../platform/jobs/failure.ts'
import type { SteadyContext } from '../../../platform/jobs/index.ts'
import type { Handed, PostLine } from '../../../platform/mail/index.ts'
import { findAddressee } from '../../people/index.ts'
import { compose } from '../letter/compose.ts'
import { addressed } from '../letter/render.ts'
import { messageIdOf } from '../sending/message-id.ts'
import { newsletterWords } from '../words.ts'

type Context = Pick<SteadyContext, 'house' | 'worker' | 'site' | 'movementOf' | 'sender' | 'log'>

type Proof = Pick<Selectable<Schema['newsletter.proof']>, 'id' | 'issue_id' | 'person_id'>

/**
 * Sends whoever asked for it the next letter as it is now. Each once at most: who got none asks again. One that cannot be made
 * is let go of, so that it holds up neither the others nor the letters that leave after them.
 */
export async function sendProofs(context: Context, line: PostLine): Promise<void> {
  const { worker, log } = context
  const proofs = await worker.read(undefined, ({ db }) =>
    db.selectFrom('newsletter.proof').selectAll().orderBy('asked_at').limit(20).execute(),
  )
  for (const proof of proofs) {
    let became: Handed | undefined
    try {
      became = await sendProof(context, line, proof)
    } catch (error) {
      log.error(failureFields(error), 'a proof of a newsletter could not be made')
    }
    if (became === 'away') {
      log.warn({ trouble: line.trouble() }, 'proofs of a newsletter wait: the post is away')
      return
    }
    if (became !== 'taken') await gone(worker, proof)
  }
}

async function sendProof(context: Context, line: PostLine, proof: Proof): Promise<Handed | undefined> {
  const { worker, sender } = context
  const host = await worker.read(undefined, ({ db }) => findAddressee(db, 'id', proof.person_id))
  const locale = host?.locale ?? 'nl'
  const letter = await compose(context, worker, { issueId: proof.issue_id, locale, topics: [] })
  if (!host || !letter) return undefined
  const archive = `${letter.origin}/newsletter`
  const { subject, text, html } = addressed(letter, { own: archive, stop: archive })
  return line.hand(
    {
      ...{ to: host.email, text, html, unsubscribe: archive },
      subject: newsletterWords(locale)('letter.proof', { subject }),
      messageId: messageIdOf(proof.id, sender),
      list: `<newsletter.${new URL(letter.origin).hostname}>`,
    },
    { worker, beforeLast: () => gone(worker, proof) },
  )
}

const gone = (worker: Database, { id, person_id }: Proof) =>
  worker.write(undefined, async ({ db }) => {
    await db.deleteFrom('newsletter.proof').where('id', '=', id).execute()
    await sql`select platform.audit('letter.newsletter.proof', 'person', ${person_id}::uuid, null, 'transfer')`.execute(
      db,
    )
  })
