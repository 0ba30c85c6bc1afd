import type { FireView, OwnInvitation } from '../fire/view.ts'

/** Whether somebody may be brought now; else the key of the sentence that says why not. */
export function mayBring(
  fire: Pick<FireView, 'status' | 'mayBring'>,
  own: Pick<OwnInvitation, 'role' | 'answer' | 'broughtAlong'>,
): true | 'bring.keeper' | 'bring.over' | 'bring.along' | 'bring.off' | 'bring.first' {
  if (own.role !== 'guest' && own.role !== 'helper') return 'bring.keeper'
  if (fire.status !== 'inviting') return 'bring.over'
  if (own.broughtAlong) return 'bring.along'
  if (!fire.mayBring) return 'bring.off'
  return own.answer === 'yes' ? true : 'bring.first'
}
