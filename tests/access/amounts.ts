import type { Expected } from './who.ts'

/** What an answer amounts to; of one that fits nowhere its status. */
export type Amount = Expected | string

/** A redirect that is not to the door leads inside. */
export function amountOf({ status, headers }: Response): Amount {
  const to = headers.get('location') ?? ''
  if (status === 404) return 'absent'
  if (status === 403) return 'denied'
  if (status === 401 || (status === 303 && to.startsWith('/sign-in?'))) return 'sign-in'
  if (status === 200 || status === 303 || status === 422) return 'open'
  return `status ${status}`
}

export const fits = (got: Amount, expected: Expected) =>
  expected === 'closed' ? got === 'absent' || got === 'denied' : got === expected
