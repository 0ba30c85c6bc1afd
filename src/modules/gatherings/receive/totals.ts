import { type NeedKind, needKinds } from '../sign-up/needs.ts'
import type { SignUpView } from '../sign-up/view.ts'

export interface Totals {
  /** People who come, who came along counted in. */
  people: number
  maybe: number
  waiting: number
  needs: { kind: NeedKind; people: number }[]
}

/** For the kitchen and the door: for who receives people, who reads all names beside it. */
export function totalsOf(all: readonly SignUpView[]): Totals {
  const sum = (some: readonly SignUpView[]) => some.reduce((people, one) => people + one.people, 0)
  const coming = all.filter(({ placed }) => placed)
  return {
    people: sum(coming),
    maybe: sum(all.filter(({ answer }) => answer === 'maybe')),
    waiting: sum(all.filter(({ waits }) => waits)),
    needs: needKinds
      .map((kind) => ({ kind, people: coming.filter(({ needs }) => needs.kinds.includes(kind)).length }))
      .filter(({ people }) => people > 0),
  }
}
