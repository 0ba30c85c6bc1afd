import { createHash } from 'node:crypto'

/**
 * An address as it is kept: a hash of path and query, the same for every writing that leads to the same page, without a stroke
 * at the end and with percent signs as a browser writes them.
 */
export function oldAddressKey({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Buffer {
  let end = pathname.length
  while (pathname[end - 1] === '/') end -= 1
  const address = (pathname.slice(0, end) + search).replace(/%[0-9a-f]{2}/gi, (sign) => sign.toUpperCase())
  return createHash('sha256').update(address).digest()
}
