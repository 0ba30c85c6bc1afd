import type { SteadyContext } from '../../../platform/jobs/index.ts'
import type { Circular, Handed, PostLine } from '../../../platform/mail/index.ts'
import type { Composed } from '../letter/compose.ts'
import { addressed } from '../letter/render.ts'
import { newsletterCode, ownPath, stopPath } from '../subscribe/code.ts'
import { type Delivery, handOver } from './deliveries.ts'
import { messageIdOf } from './message-id.ts'
import type { Variants } from './variants.ts'

/** The letter is no longer what it was when it was begun, or nobody waits for it any more. */
class NoLongerSo extends Error {}

export interface Lane {
  context: Pick<SteadyContext, 'house' | 'worker' | 'sender' | 'log'>
  variants: Variants
  line: PostLine
  /** Known by to the database. */
  claimer: string
}

/**
 * Hands one letter over. Just before its last line goes it is asked once more: is it still ours, does somebody still wait for it,
 * and does it still say what everybody may read? Only then may the post have it.
 */
export async function sendOne(lane: Lane, delivery: Delivery): Promise<Handed | 'again'> {
  const { context, variants, line, claimer } = lane
  const letter = await variants.of(delivery)
  const to = context.house.sealing.open(delivery.keyId, delivery.wrapped, delivery.address)
  if (!letter || !to) return 'declined'
  try {
    return await line.hand(circularFor(lane, delivery, letter, to), {
      worker: context.worker,
      async beforeLast() {
        const now = await variants.of(delivery)
        if (now?.text !== letter.text) throw new NoLongerSo()
        if (!(await handOver(context.worker, claimer, delivery.id))) throw new NoLongerSo()
      },
    })
  } catch (error) {
    if (error instanceof NoLongerSo) return 'again'
    throw error
  }
}

function circularFor({ context }: Lane, delivery: Delivery, letter: Composed, to: string): Circular {
  const { house, sender } = context
  const code = newsletterCode(house, delivery.movementId, delivery.addressKey)
  const { origin, list } = letter
  const stop = `${origin}${stopPath(code)}`
  const { subject, text, html } = addressed(letter, { own: `${origin}${ownPath(code)}`, stop })
  return {
    ...{ to, subject, text, html, unsubscribe: stop },
    messageId: messageIdOf(delivery.id, sender),
    list: `${list.replace(/[^\p{L}\p{N} ]/gu, '')} <newsletter.${new URL(origin).hostname}>`,
  }
}
