import { createHash } from 'node:crypto'
import { endOf } from './meant-addresses.ts'

/**
 * An address as it is kept: a hash of path and query, the same for every writing that leads to the same page, without a stroke
 * at the end and with percent signs as a browser writes them.
 */
export function oldAddressKey({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Buffer {
  const address = (pathname.slice(0, endOf(pathname)) + search).replace(/%[0-9a-f]{2}/gi, (sign) =>
    sign.toUpperCase(),
  )
  return createHash('sha256').update(address).digest()
}
