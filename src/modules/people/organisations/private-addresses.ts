import { BlockList, isIP } from 'node:net'

/**
 * Addresses inside somebody's own walls, and those with a meaning of their own (RFC 6890): nobody outside asks us to
 * knock there. An IPv6 address that carries an IPv4 one is judged by the one it carries.
 */
const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4')

/** Only global unicast is outside; of that, what is documentation, tunnels or translation is not. */
const outside6 = new BlockList()
outside6.addSubnet('2000::', 3, 'ipv6')
const inside6 = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside6.addSubnet(net, bits, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** @param address an IP address; anything else is private, as nobody knows where it leads. */
export function isPrivateAddress(address: string): boolean {
  if (isIP(address) === 4) return inside.check(address, 'ipv4')
  if (isIP(address) !== 6) return true
  return !outside6.check(address, 'ipv6') || inside6.check(address, 'ipv6')
}

export const isLoopback = (address: string): boolean =>
  isIP(address) !== 0 && loopback.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
