import type { Leaving, TakingOver } from '../../../modules/stories/index.ts'
import { asUrls } from './map/as-urls.ts'
import { fateOf, isNoStory } from './map/fate.ts'
import { namesOf } from './map/known-as.ts'
import { ownAddresses } from './map/old-addresses.ts'
import type { ExportFile } from './read/export-file.ts'
import { postsOf } from './read/post.ts'
import { orRefused } from './refused.ts'
import type { Survey } from './survey.ts'

export type Went = Record<Leaving, number>

/** Takes back all that came from this export and that nobody here went on with. */
export async function takeBackAll(
  file: ExportFile,
  taking: TakingOver,
  { keepers, site, language, now, types }: Pick<Survey, 'keepers' | 'site' | 'language' | 'now' | 'types'>,
  { passed, giveWay }: { passed?: (bytes: number) => void; giveWay(): Promise<void> },
): Promise<Went> {
  const went: Went = { 'taken-back': 0, 'changed-here': 0, 'gone-here': 0, another: 0 }
  for await (const record of file.read(passed)) {
    if (record.element !== 'item') continue
    for (const post of postsOf(record, language)) {
      if (isNoStory(post.type)) continue
      const isStory = fateOf(post, now, types).kind === 'story'
      const names = namesOf(post, keepers, isStory)
      const left = await orRefused(post, taking.takeBack(names, asUrls(ownAddresses(post, site))))
      // What never came is not missed.
      if (isStory || left !== 'gone-here') went[left] += 1
      await giveWay()
    }
  }
  return went
}
