import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { keepPicture } from '../pictures/keep-picture.ts'
import { layPicture } from '../pictures/lay-picture.ts'
import { type MadePicture, makeSizes } from '../pictures/sizes.ts'

interface Brought {
  storyId: string
  file: Buffer
  alt: string
}

/**
 * Lays a picture of another site with its story. Whether who is to be seen was asked, nobody here knows.
 * @param house on a connection of its own: its files are written beside the transaction of `db`
 * @returns its id; undefined where it is none, or too large. @throws Invalid where files cannot be kept
 */
export async function bringPicture(
  house: House,
  db: Db,
  { storyId, file, alt }: Brought,
): Promise<string | undefined> {
  const made = await sizesOf(file)
  if (!made) return undefined
  const picture = await keepPicture(house, made)
  const said = { alt: alt.slice(0, 500).toWellFormed(), caption: '', decoration: false }
  return layPicture(db, house.clock, { storyId, picture, recognisable: 'before', said })
}

async function sizesOf(file: Buffer): Promise<MadePicture | undefined> {
  try {
    return await makeSizes(file, true)
  } catch (error) {
    if (error instanceof Invalid) return undefined
    throw error
  }
}
