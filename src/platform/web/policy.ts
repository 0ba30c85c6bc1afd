import type { Visit } from './visit.ts'

/** `absent`: 404, as if it did not exist. `sign-in`: the page is for anybody who signs in first. */
export type Admission = 'admitted' | 'absent' | 'sign-in' | { denied: string }

/** What guards a route, by name. The name is printed in the list of routes and tested in the access proof. */
export interface Policy {
  name: string
  admit(visit: Visit): Admission | Promise<Admission>
}

export const policy = (name: string, admit: Policy['admit']): Policy => ({ name, admit })

export const everybody = policy('public', () => 'admitted')

export const signedIn = policy('signed-in', ({ actor }) => (actor.kind === 'person' ? 'admitted' : 'sign-in'))

/** Only in the example network; elsewhere these pages do not exist. */
export const exampleOnly = policy('example-network', ({ site }) => (site.example ? 'admitted' : 'absent'))
