import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { ensureId, type FileStore, FilesTrouble } from './store.ts'

export interface S3Settings {
  /** The bucket, with the folder in it where there is one: `https://host/bucket/folder`. */
  url: string
  region: string
  accessKey: string
  secretKey: string
}

/** How long a store may take for one file. */
const patience = 15_000

/** Files in a bucket, by its address in the path, as every S3-compatible store understands it. */
export function s3Store({ url, region, accessKey, secretKey }: S3Settings): FileStore {
  // Asked once more by whoever presses again, not by us while they wait.
  const client = new AwsClient({
    ...{ accessKeyId: accessKey, secretAccessKey: secretKey, region },
    service: 's3',
    retries: 0,
  })
  const ask = async (method: string, id: string, body?: Buffer): Promise<Response> => {
    const address = `${url}/${ensureId(id)}`
    try {
      return await client.fetch(address, {
        method,
        headers: {
          'x-amz-content-sha256': createHash('sha256')
            .update(body ?? '')
            .digest('hex'),
        },
        ...(body && { body: new Uint8Array(body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      })
    } catch (error) {
      throw new FilesTrouble('away', { cause: error })
    }
  }
  return {
    place: url,
    async put(id, sealed) {
      const answer = await ask('PUT', id, sealed)
      await answer.arrayBuffer()
      if (!answer.ok) throw troubleIn(answer)
    },
    async get(id) {
      const answer = await ask('GET', id)
      const body = Buffer.from(await answer.arrayBuffer().catch(cutOff))
      return isThere(answer) ? body : undefined
    },
    async has(id) {
      return isThere(await ask('HEAD', id))
    },
    async remove(id) {
      const answer = await ask('DELETE', id)
      await answer.arrayBuffer()
      isThere(answer)
    },
  }
}

/** Only a plain "not there" says that it is not there. */
function isThere(answer: Response): boolean {
  if (answer.status === 404) return false
  if (!answer.ok) throw troubleIn(answer)
  return true
}

/** 507, and what some stores say when the bucket may hold no more. */
const troubleIn = ({ status }: Response) =>
  new FilesTrouble(status === 507 || status === 413 ? 'full' : 'away', { cause: `status ${status}` })

function cutOff(error: unknown): never {
  throw new FilesTrouble('away', { cause: error })
}
