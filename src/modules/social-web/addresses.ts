import { validatePublicUrl } from '@fedify/fedify'

/** Whether this installation is on somebody's own machine: only then others on it are spoken with. */
export function onOwnMachine(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1')
}

/** Whether something may be sent there: closed lines to public addresses only. The name is looked up each time. */
export async function maySendTo(address: URL, origin: string): Promise<boolean> {
  if (onOwnMachine(origin) && onOwnMachine(address.origin)) return true
  if (address.protocol !== 'https:' || address.username || address.password) return false
  return validatePublicUrl(address.href).then(
    () => true,
    () => false,
  )
}
