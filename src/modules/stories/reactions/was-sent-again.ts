import { Invalid } from '../../../platform/errors/errors.ts'
import { fieldOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { reactionCodes } from './code.ts'
import { reactionBehind } from './own.ts'

/**
 * Whether what was sent from this page lay there already, sent from another one.
 * @throws Invalid where it was taken back since: it is not there again by itself.
 */
export async function wasSentAgain(
  { id, form }: { id: string; form: string },
  { house, posted, reading }: Pick<Visit, 'house' | 'posted' | 'reading'>,
): Promise<boolean> {
  if (form === fieldOf(posted, '_key')) return false
  const code = reactionCodes.of(house, id).long
  if (!(await reading(({ db }) => reactionBehind(db, house, code))))
    throw new Invalid({ words: 'again.gone' })
  return true
}
