import { everybody } from './policy.ts'
import type { Route } from './route.ts'

/**
 * A page for everybody says nothing of the window that opened it, where every other page lets go of it. A browser that has shown nothing yet
 * begins another process to let go, and on a slow phone that takes half a second before a first page asks for anything.
 */
export const keepsOpener: Readonly<Record<string, string>> = { 'cross-origin-opener-policy': 'unsafe-none' }

/** By the route alone, whoever asks and whatever comes of it: who opened the window sees whether it was let go of. */
export const mayKeepOpener = ({ method, kept, policy }: Route): boolean =>
  method === 'GET' && kept === true && policy === everybody
