import { isIP } from 'node:net'
import { isValidPublicIPv4Address, isValidPublicIPv6Address } from '@fedify/fedify'

/** Whether this installation is on somebody's own machine: only then others on it are spoken with. */
export function onOwnMachine(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1')
}

/** Whether both are on somebody's own machine. */
export const areNeighbours = (address: URL, origin: string): boolean =>
  onOwnMachine(origin) && onOwnMachine(address.origin)

/** Closed lines to public addresses only. What a name leads to is looked at by what connects to it. */
export function maySendTo(address: URL, origin: string): boolean {
  if (areNeighbours(address, origin)) return true
  if (address.protocol !== 'https:' || address.username || address.password) return false
  const host = address.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) return isPublic(host)
  return host !== 'localhost' && host.includes('.')
}

export function isPublic(address: string): boolean {
  const kind = isIP(address)
  return kind === 4 ? isValidPublicIPv4Address(address) : kind === 6 && isValidPublicIPv6Address(address)
}
