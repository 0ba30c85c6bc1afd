/** What lies on the device: without the key that came with the page it says how much there is, and nothing else. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  box: ArrayBuffer
}

export interface Seal {
  /** Under which the device finds what is this session's. */
  owner: string
  close(content: unknown): Promise<Sealed>
  /** @throws when it was closed with another key. */
  open(sealed: Sealed): Promise<unknown>
}

/** @param given the session's key in base64url, which the device does not keep. */
export async function sealWith(given: string): Promise<Seal> {
  const bytes = bytesOf(given)
  const { subtle } = crypto
  const [key, print] = await Promise.all([
    subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']),
    subtle.digest('SHA-256', new Uint8Array([...bytes, 1])),
  ])
  const owner = btoa(String.fromCharCode(...new Uint8Array(print).subarray(0, 12)))
  return {
    owner,
    async close(content) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const plain = new TextEncoder().encode(JSON.stringify(content))
      return { iv, box: await subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) }
    },
    async open({ iv, box }) {
      const plain = await subtle.decrypt({ name: 'AES-GCM', iv }, key, box)
      return JSON.parse(new TextDecoder().decode(plain))
    },
  }
}

function bytesOf(given: string): Uint8Array<ArrayBuffer> {
  const text = atob(given.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
