import sharp from 'sharp'
import { cleanDrawing, cleanPhoto, cleanSound } from '../../src/modules/contributions/index.ts'
import type { ToldName } from '../fires/types.ts'
import { drawings, svgOf } from '../told/drawings.ts'
import { hummed, wavOf } from '../told/hummed.ts'
import { photoOf, photos } from '../told/photos.ts'

export type AllTold = ReadonlyMap<ToldName, ReturnType<typeof cleanSound>>

const namesIn = <Name extends string>(all: Readonly<Record<Name, unknown>>) => Object.keys(all) as Name[]

/** Makes them, and has them cleaned as the application cleans what is sent. */
export async function makeTold(): Promise<AllTold> {
  const painted = (svg: string) => sharp(Buffer.from(svg))
  const drawn = namesIn(drawings).map(
    async (name) => [name, await cleanDrawing(await painted(svgOf(name)).png().toBuffer())] as const,
  )
  const taken = namesIn(photos).map(
    async (name) => [name, await cleanPhoto(await painted(photoOf(name)).jpeg().toBuffer())] as const,
  )
  const heard = namesIn(hummed).map((name) => [name, cleanSound(wavOf(name))] as const)
  return new Map<ToldName, ReturnType<typeof cleanSound>>([
    ...(await Promise.all([...drawn, ...taken])),
    ...heard,
  ])
}
