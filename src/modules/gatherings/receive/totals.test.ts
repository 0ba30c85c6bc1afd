import { expect, test } from 'vitest'
import { noNeeds } from '../sign-up/needs.ts'
import type { SignUpView } from '../sign-up/view.ts'
import { totalsOf } from './totals.ts'

const one = (changed: Partial<SignUpView>): SignUpView => ({
  ...{ id: '', gatheringId: '', occurrenceId: '', name: '', email: '', answer: 'yes', people: 1 },
  ...{ place: '', companions: '', needs: noNeeds, placed: true, waits: false, remind: 'none', came: null },
  ...{ toTell: false, hasCode: true, version: 1 },
  ...changed,
})

test('who comes along counts, who waits stands apart, and only who comes eats', () => {
  const diet = { kinds: ['diet' as const], words: '' }
  expect(
    totalsOf([
      one({ people: 3, needs: diet }),
      one({ needs: { kinds: ['transport', 'diet'], words: '' } }),
      one({ answer: 'maybe', placed: false, people: 2, needs: diet }),
      one({ placed: false, waits: true, people: 2 }),
      one({ answer: 'no', placed: false }),
    ]),
  ).toEqual({
    people: 4,
    maybe: 2,
    waiting: 2,
    needs: [
      { kind: 'transport', people: 1 },
      { kind: 'diet', people: 2 },
    ],
  })
})
