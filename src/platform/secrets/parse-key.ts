/** 32 bytes written in hex, base64 or base64url; null for anything else. */
export function parseKey(text: string): Buffer | null {
  const t = text.trim()
  if (/^[0-9a-f]{64}$/i.test(t)) return Buffer.from(t, 'hex')
  if (/^[\w+/-]{43}=?$/.test(t)) return Buffer.from(t, 'base64')
  return null
}
