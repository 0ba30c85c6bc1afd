import type { Movement } from './server.ts'

/** A page of the house under the name that stands around this one: what a sister's pages lead to keeps her name. */
export const underName = (
  href: string,
  around: { chosen?: Movement['chosen'] | undefined } | undefined,
): string => (around?.chosen ? `${href}${href.includes('?') ? '&' : '?'}of=${around.chosen}` : href)
