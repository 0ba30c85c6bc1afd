import { domainToASCII } from 'node:url'
import type { Outside } from './outside.ts'

/** A domain as the DNS writes it; undefined for what is none. */
export function domainFrom(typed: string): string | undefined {
  const bare = typed.trim().toLowerCase().replace(/^@/, '').replace(/\.$/, '')
  const domain = domainToASCII(bare)
  const isDomain = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(
    domain,
  )
  return isDomain ? domain : undefined
}

/** The domain of a mail address. */
export const domainOf = (email: string): string | undefined => {
  const at = email.lastIndexOf('@')
  return at > 0 ? domainFrom(email.slice(at + 1)) : undefined
}

/** Where a domain's line must stand. */
export const placeOf = (domain: string): string => `_kampvuur.${domain}`

/** Whether the DNS holds the line there. @throws when the DNS says nothing: then nothing is known. */
export async function holdsLine(outside: Outside, domain: string, line: string): Promise<boolean> {
  const lines = await outside.lines(placeOf(domain))
  return lines.some((one) => one.trim() === line)
}
