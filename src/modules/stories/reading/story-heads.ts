import type { HeadTag } from '../../../platform/web/answer.ts'
import type { Site } from '../../../platform/web/visit.ts'
import type { StoryView } from './story.ts'

/** What another room tells machines of a story that everybody may read. */
export type StoryHead = (story: StoryView, site: Site) => HeadTag[]

const heads: StoryHead[] = []

/** Rooms call this once, where their module is declared. */
export const addStoryHead = (head: StoryHead): void => {
  heads.push(head)
}

export const headsOfStory: StoryHead = (story, site) =>
  story.audience === 'everyone' ? heads.flatMap((head) => head(story, site)) : []
