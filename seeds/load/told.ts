import sharp from 'sharp'
import { cleanDrawing, cleanSound } from '../../src/modules/contributions/index.ts'
import type { ToldName } from '../fires/types.ts'
import { drawings, svgOf } from '../told/drawings.ts'
import { hummed, wavOf } from '../told/hummed.ts'

export type AllTold = ReadonlyMap<ToldName, ReturnType<typeof cleanSound>>

/** Makes them, and has them cleaned as the application cleans what is sent. */
export async function makeTold(): Promise<AllTold> {
  const drawn = Object.keys(drawings).map(async (key) => {
    const name = key as keyof typeof drawings
    return [
      name,
      await cleanDrawing(
        await sharp(Buffer.from(svgOf(name)))
          .png()
          .toBuffer(),
      ),
    ] as const
  })
  const heard = Object.keys(hummed).map((key) => {
    const name = key as keyof typeof hummed
    return [name, cleanSound(wavOf(name))] as const
  })
  return new Map([...(await Promise.all(drawn)), ...heard])
}
