import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

/** A device that keeps one passkey, in a few lines: what a browser's authenticator would answer. */
export class Authenticator {
  readonly #origin: string
  readonly #key: { publicKey: KeyObject; privateKey: KeyObject }
  readonly #id = randomBytes(16)
  readonly #flags: number
  #counter = 0

  /** @param flags of signing in: somebody is there (1), and was recognised by it (4). */
  constructor(origin: string, flags = 0x05) {
    this.#origin = origin
    this.#flags = flags
    this.#key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  }

  /** Answers the options of making a passkey. */
  create(options: { challenge: string }): string {
    const authData = Buffer.concat([
      this.#authData(0x45),
      Buffer.alloc(16),
      uint16(this.#id.length),
      this.#id,
      this.#coseKey(),
    ])
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      bytes(authData),
    ])
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', options.challenge).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    })
  }

  /** Answers the options of signing in. */
  get(options: { challenge: string }): string {
    this.#counter += 1
    const authData = this.#authData(this.#flags)
    const clientData = this.#clientData('webauthn.get', options.challenge)
    const signature = createSign('sha256')
      .update(authData)
      .update(sha256(clientData))
      .sign(this.#key.privateKey)
    return this.#answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    })
  }

  #answer(response: object): string {
    const id = this.#id.toString('base64url')
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false }))
  }

  #authData(flags: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.#counter)
    return Buffer.concat([sha256(Buffer.from(new URL(this.#origin).hostname)), Buffer.from([flags]), counter])
  }

  /** An ES256 key as COSE writes it: kty 2, alg -7, crv 1, x, y. */
  #coseKey(): Buffer {
    const { x = '', y = '' } = this.#key.publicKey.export({ format: 'jwk' })
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      bytes(Buffer.from(x, 'base64url')),
      Buffer.from([0x22]),
      bytes(Buffer.from(y, 'base64url')),
    ])
  }
}

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest()
const uint16 = (value: number) => Buffer.from([value >> 8, value & 0xff])

/** CBOR: a short text. */
const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])

/** CBOR: a byte string of 24 to 255 bytes. */
const bytes = (value: Buffer) => Buffer.concat([Buffer.from([0x58, value.length]), value])
