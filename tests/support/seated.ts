import { makePerson, makeSeat, type TestApplication } from './application.ts'
import type { Browserless } from './browserless.ts'

/** Somebody with an account and a place, signed in. */
export interface Seated {
  person: string
  seat: string
  browser: Browserless
}

/** Somebody new with this place in a circle. */
export async function seated(
  test: TestApplication,
  circle: string,
  { name, role = 'member', email = null }: { name: string; role?: string; email?: string | null },
): Promise<Seated> {
  const person = await makePerson(test, name, email)
  return { person, seat: await makeSeat(test, circle, person, role), browser: await test.as(person) }
}
