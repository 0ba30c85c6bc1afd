import { z } from 'zod'
import { Invalid } from '../errors/errors.ts'
import { FilesTrouble, keepFile } from '../files/index.ts'
import type { Posted, Visit } from './visit.ts'

/** Files that wait for a form to be sent again: by field, what brings each back. */
export type KeptFiles = Readonly<Record<string, readonly string[]>>

export const keptName = (field: string): string => `_kept.${field}`
export const withoutName = (field: string): string => `_without.${field}`

/** Whether a field of a form is about kept files, and nothing that was typed. */
export const isAboutKept = (name: string): boolean => /^_(kept|without)\./.test(name)

const token = z
  .string()
  .regex(/^[0-9a-f-]{36}\.[0-9a-f-]{36}\.[\w-]{20,200}$/)
  .transform((given) => given.split('.') as [string, string, string])

/**
 * Keeps what was sent along with a form in which something else is wrong: no browser sends a chosen file a second time by itself. It is
 * sealed with a key that stands nowhere but on the page that is shown again, wrapped by the master key; nothing refers to the file, so
 * it is swept after an hour.
 */
export async function keepSent(
  { house, everyFile }: Pick<Visit, 'house' | 'everyFile'>,
  fields: readonly string[],
  errors: Readonly<Record<string, string>>,
): Promise<KeptFiles> {
  const kept: Record<string, readonly string[]> = {}
  // Who sends too much fills no disk with what is refused.
  if (errors.form === 'often') return kept
  for (const field of fields) {
    const sent = (everyFile[field] ?? []).filter(({ length }) => length > 0)
    if (sent.length === 0 || errors[field] !== undefined) continue
    try {
      kept[field] = await Promise.all(sent.map((file) => keepOne(house, file)))
    } catch (error) {
      // Then it is chosen once more.
      if (!(error instanceof FilesTrouble)) throw error
    }
  }
  return kept
}

async function keepOne(house: Visit['house'], file: Buffer): Promise<string> {
  const key = house.sealing.newKey(house.clock)
  const fileId = await keepFile(house, key.seal(file))
  return [fileId, key.row.id, key.row.wrapped.toString('base64url')].join('.')
}

/**
 * A visit with the files that were kept from its form before, where no other was chosen and none was left out.
 * @throws Invalid where they are gone
 */
export async function withKept(visit: Visit, fields: readonly string[]): Promise<Visit> {
  if (fields.length === 0) return visit
  const everyFile: Record<string, readonly Buffer[]> = { ...visit.everyFile }
  const posted: Record<string, Posted[string]> = { ...visit.posted }
  for (const field of fields) {
    const tokens = valuesOf(visit.posted, keptName(field))
    const chosen = (everyFile[field] ?? []).some(({ length }) => length > 0)
    if (chosen || tokens.length === 0 || valuesOf(visit.posted, withoutName(field)).length > 0) continue
    const files = await Promise.all(tokens.map((given) => bringBack(visit.house, given)))
    const there = files.filter((file) => file !== undefined)
    if (there.length < files.length) throw new Invalid({ [field]: 'kept.gone' })
    everyFile[field] = there
    // Some send a file that was not chosen as an empty word: with its file it is what was sent the first time.
    delete posted[field]
  }
  const files = Object.fromEntries(
    Object.entries(everyFile).flatMap(([field, [first]]) => (first ? [[field, first]] : [])),
  )
  return { ...visit, posted, files, everyFile }
}

async function bringBack({ files, sealing }: Visit['house'], given: string): Promise<Buffer | undefined> {
  const read = token.safeParse(given)
  if (!read.success) return undefined
  const [fileId, keyId, wrapped] = read.data
  try {
    const sealed = await files.get(fileId)
    return sealed && (sealing.openBytes(keyId, Buffer.from(wrapped, 'base64url'), sealed) ?? undefined)
  } catch (error) {
    if (error instanceof FilesTrouble) throw error
    // A made-up key opens nothing.
    return undefined
  }
}

const valuesOf = (posted: Posted, name: string): readonly string[] =>
  [posted[name] ?? []].flat().filter((value) => value !== '')
