import { inOrder } from './input.ts'
import { type Given, roles, schemes, type Theme } from './model/roles.ts'

/** What is being tried stands in the address: nothing is kept before somebody keeps it. */
export const inAddress = (theme: Theme): string =>
  schemes
    .map((scheme) => `${scheme}=${roles.flatMap((role) => part(role, theme[scheme][role])).join('_')}`)
    .join('&')

const part = (role: string, colour: string | undefined) => (colour ? [`${role}.${colour.slice(1)}`] : [])

const one = /^([a-z-]+)\.([\da-f]{6})$/

/** Undefined where nothing is being tried. What is no colour of ours is passed over. */
export function fromAddress({ searchParams }: URL): Theme | undefined {
  if (!schemes.some((scheme) => searchParams.has(scheme))) return undefined
  return { light: givenIn(searchParams.get('light')), dark: givenIn(searchParams.get('dark')) }
}

export function givenIn(text: string | null | undefined): Given {
  const found: Record<string, string> = {}
  for (const piece of (text ?? '').split('_').slice(0, roles.length)) {
    const [, role, hex] = one.exec(piece) ?? []
    if (role && hex) found[role] = `#${hex}`
  }
  return inOrder(found)
}
