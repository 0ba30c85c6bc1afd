import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto'

const nonceBytes = 12
const tagBytes = 16

/** Node takes four times as long over a key that it is given as bytes. */
const asKey = (bytes: Buffer) => createSecretKey(bytes)

/** AES-256-GCM: nonce, tag and ciphertext in one buffer. `about` binds the ciphertext to its place. */
export function encrypt(key: Buffer, clear: Buffer, about: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', asKey(key), nonce).setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(clear), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** @throws when the key is another one, or the bytes were changed or moved to another place. */
export function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', asKey(key), sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()])
}

/** To what a wrapped key is bound. */
export const keyPlace = (keyId: string) => `key ${keyId}`

/** Opens with the first key that fits. @throws when none does. */
export function unwrapWith(keys: readonly (Buffer | null)[], wrapped: Buffer, about: string): Buffer {
  const [first, ...others] = keys.filter((key) => key !== null)
  if (!first) throw new Error('No key to open with')
  if (others.length === 0) return decrypt(first, wrapped, about)
  try {
    return decrypt(first, wrapped, about)
  } catch {
    return unwrapWith(others, wrapped, about)
  }
}
